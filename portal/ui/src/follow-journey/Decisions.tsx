import type { Decision } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from '../tell-journey/TellButton';
import { useNow } from '../time/useNow';

/** What was decided and why, and until when one can complain. */
export function Decisions({ journey }: { journey: Journey }) {
  const { case: words } = useTexts();
  if (journey.decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      <ul className="case-list">
        {journey.decisions.map((decision) => (
          <li key={decision.decisionId}>
            <DecisionFacts decision={decision} />
            {canComplain(journey, decision) && <Complain journeyId={journey.journeyId} decision={decision} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

// A complaint that comes late is the authority's to judge, so the date alone takes no button away.
function canComplain(journey: Journey, decision: Decision): boolean {
  return journey.mayAct && journey.state === 'active' && decision.deliveredAt !== null && !decision.complained;
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  return (
    <>
      <strong>{decision.change.name}</strong>
      <span>
        <span lang="da">{decision.department.name}</span>, {decision.law.name}
      </span>
      <span>{decision.deliveredAt === null ? words.notDelivered : texts.day(decision.deliveredAt, now)}</span>
      {decision.reasons && <p lang="da">{decision.reasons}</p>}
      {decision.complained && <span className="badge">{words.complained}</span>}
      {!decision.complained && decision.complaintUntil && <span>{words.complainUntil(texts.day(decision.complaintUntil, now))}</span>}
    </>
  );
}

function Complain({ journeyId, decision }: { journeyId: string; decision: Decision }) {
  const { tell } = useTexts();
  return (
    <TellButton
      journeyId={journeyId}
      kind="complaint-received"
      label={tell.complain}
      about={decision.change.name}
      explanation={tell.complainText}
      sent={tell.complainSent}
      content={{ decisionId: decision.decisionId }}
      text="required"
    />
  );
}
