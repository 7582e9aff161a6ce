import type { Consent } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from '../tell-journey/TellButton';
import { useNow } from '../time/useNow';
import { LetBeTold } from './LetBeTold';

/** Who may share what with whom, and taking that back. */
export function Consents({ journey }: { journey: Journey }) {
  const { case: words } = useTexts();
  if (journey.consents.length === 0 && journey.readAs !== 'citizen') return null;
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{words.consents}</h2>
      {journey.consents.length > 0 && (
        <ul className="case-list">
          {journey.consents.map((consent) => (
            <li key={consent.consentId}>
              <ConsentFacts consent={consent} />
              {consent.mayWithdraw && journey.mayAct && journey.state === 'active' && (
                <Withdraw journeyId={journey.journeyId} consent={consent} />
              )}
            </li>
          ))}
        </ul>
      )}
      <LetBeTold journey={journey} />
    </section>
  );
}

function ConsentFacts({ consent }: { consent: Consent }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  const ways = [
    consent.relative === null ? undefined : words.consentTo(consent.relative),
    consent.from === null ? undefined : words.consentFrom(consent.from),
    consent.to === null ? undefined : words.consentTo(consent.to.name),
    consent.validUntil === null ? undefined : words.validUntil(texts.day(consent.validUntil, now)),
  ].filter((way) => way !== undefined);
  return (
    <>
      <strong>{consent.purpose.name}</strong>
      <span className="badge">{words.consentStates[consent.state]}</span>
      <span>{consent.giver === null ? words.givers[consent.givenBy] : `${words.givers[consent.givenBy]}: ${consent.giver}`}</span>
      {ways.length > 0 && <span>{ways.join(', ')}</span>}
      {consent.limits && <q lang="da">{consent.limits}</q>}
    </>
  );
}

function Withdraw({ journeyId, consent }: { journeyId: string; consent: Consent }) {
  const { tell } = useTexts();
  return (
    <TellButton
      journeyId={journeyId}
      kind="consent-withdrawn"
      label={tell.withdraw}
      about={consent.relative === null ? consent.purpose.name : `${consent.purpose.name}, ${consent.relative}`}
      explanation={tell.withdrawText}
      sent={tell.withdrawSent}
      content={{ consentId: consent.consentId }}
    />
  );
}
