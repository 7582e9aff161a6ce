import type { Transition } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from '../tell-journey/TellButton';
import { useNow } from '../time/useNow';
import { Readiness } from './Readiness';

/** A life transition: how ready everybody is, what has been reached, and what comes. */
export function TransitionFacts({ journey }: { journey: Journey }) {
  const texts = useTexts();
  const words = texts.transition;
  const now = useNow();
  const { transition } = journey;
  if (transition === null) return null;
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
      <TellButton
        journeyId={journeyId}
        kind="transition-declined"
        label={words.decline}
        sent={words.declineSent}
        fields={[{ name: 'text', label: words.declineText, type: 'long' }]}
      />
      {readAs === 'staff' && kind === 'child-to-adult' && (
        <>
          <TellButton
            journeyId={journeyId}
            kind="parents-disagree"
            label={words.disagree}
            sent={words.told}
            fields={[{ name: 'text', label: words.disagreeText, type: 'long', required: tell.required }]}
          />
          <TellButton
            journeyId={journeyId}
            kind="adult-desk-refused"
            label={words.deskRefuses}
            sent={words.told}
            fields={[{ name: 'text', label: words.deskRefusesText, type: 'long', required: tell.required }]}
          />
        </>
      )}
    </div>
  );
}
