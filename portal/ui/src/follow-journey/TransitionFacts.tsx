import type { Transition } from '../api/transitionTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellInWords } from '../tell-journey/TellInWords';
import { useNow } from '../time/useNow';
import { Readiness } from './Readiness';

/** A life transition: how ready everybody is, what has been reached, and what comes. */
export function TransitionFacts({ journey }: { journey: Journey }) {
  const texts = useTexts();
  const words = texts.transition;
  const now = useNow();
  const { transition } = journey;
  if (transition === null) return <Ahead journey={journey} />;
  return (
    <section aria-labelledby="transition">
      <h2 id="transition">{transition.kind.name}</h2>
      <p>
        <span className="badge">{words.states[transition.state]}</span>{' '}
        {words.day(texts.day(transition.turningOn, now))}
      </p>
      <p>
        {words.desks}: <span lang="da">{transition.from.name}</span> → <span lang="da">{transition.to.name}</span>
      </p>
      {transition.newDate !== null && (
        <p>
          <strong>{words.newDate(texts.day(transition.newDate, now))}</strong> <span lang="da">{transition.newDateReason}</span>
        </p>
      )}
      {transition.tracks.length > 0 && (
        <p>
          {words.tracks}: {transition.tracks.map(({ name }) => name).join(', ')}
        </p>
      )}
      {transition.readiness && <Readiness readiness={transition.readiness} />}
      <Milestones transition={transition} />
      {journey.mayAct && transition.state === 'running' && <Tell journey={journey} kind={transition.kind.code} />}
    </section>
  );
}

function Milestones({ transition: { milestones } }: { transition: Transition }) {
  const texts = useTexts();
  const words = texts.transition;
  const now = useNow();
  return (
    <>
      <h3 id="milestones">{words.milestones}</h3>
      <ol className="plain-list" aria-labelledby="milestones">
        {milestones.map(({ milestone, beginsAt, state, late }) => (
          <li key={milestone.code}>
            <strong>{milestone.name}</strong>
            <span>{texts.day(beginsAt, now)}</span>
            <span className="badge">{words.milestoneStates[state]}</span>
            {late && state !== 'reached' && <span className="badge">{words.late}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Parents and an adult desk belong to the way from child to adult alone. */
function Tell({ journey: { journeyId, readAs }, kind }: { journey: Journey; kind: string }) {
  const { transition: words, tell } = useTexts();
  return (
    <div className="talk">
      <TellInWords
        journeyId={journeyId}
        kind="transition-declined"
        label={words.decline}
        ask={words.declineText}
        sent={words.declineSent}
      />
      {readAs === 'staff' && kind === 'child-to-adult' && (
        <>
          <TellInWords
            journeyId={journeyId}
            kind="parents-disagree"
            label={words.disagree}
            ask={words.disagreeText}
            sent={words.told}
            required={tell.required}
          />
          <TellInWords
            journeyId={journeyId}
            kind="adult-desk-refused"
            label={words.deskRefuses}
            ask={words.deskRefusesText}
            sent={words.told}
            required={tell.required}
          />
        </>
      )}
    </div>
  );
}

/** It comes near, and nobody has taken it up: one need not wait until one is found. */
function Ahead({ journey: { journeyId, tellable } }: { journey: Journey }) {
  const { transition: words } = useTexts();
  if (tellable.transitionAhead === null) return null;
  return (
    <section aria-labelledby="transition">
      <h2 id="transition">{tellable.transitionAhead.name}</h2>
      <p>{words.ahead}</p>
      <div className="talk">
        <TellInWords journeyId={journeyId} kind="transition-asked" label={words.ask} ask={words.askText} sent={words.askSent} />
      </div>
    </section>
  );
}
