import type { Decision } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { decidesCases, useSession } from '../session/session';
import { TellButton } from '../tell-journey/TellButton';
import { useNow } from '../time/useNow';

/** What was decided and why, and until when one can complain. */
export function Decisions({ journey }: { journey: Journey }) {
  const { case: words } = useTexts();
  const me = useSession();
  if (journey.decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      <ul className="case-list">
        {journey.decisions.map((decision) => (
          <li key={decision.decisionId}>
            <DecisionFacts decision={decision} />
            {canComplain(journey, decision) && <Complain journeyId={journey.journeyId} decision={decision} />}
            {journey.readAs === 'staff' && decidesCases(me) && decision.forwardedComplaint !== null && (
              <AppealDecided journeyId={journey.journeyId} decision={decision} complaintId={decision.forwardedComplaint} />
            )}
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
      <strong>
        {decision.change.name}
        {decision.service && `: ${decision.service.name}`}
      </strong>
      <span>
        <span lang="da">{decision.department.name}</span>, {(decision.provision ?? decision.law).name}
      </span>
      <span>{decision.deliveredAt === null ? words.notDelivered : texts.day(decision.deliveredAt, now)}</span>
      {decision.reasons && <p lang="da">{decision.reasons}</p>}
      {decision.complained && <span className="badge">{words.complained}</span>}
      {!decision.complained && decision.complaintUntil && (
        <span>
          {(new Date(decision.complaintUntil) < now ? words.complainedUntil : words.complainUntil)(texts.day(decision.complaintUntil, now))}
        </span>
      )}
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
      about={decision.service?.name ?? decision.change.name}
      sent={tell.complainSent}
      content={{ decisionId: decision.decisionId }}
      fields={[{ name: 'text', label: tell.complainText, type: 'long', required: tell.complainMissing }]}
    />
  );
}

/** What the appeals board answered reaches the municipality by post; who decides cases writes it down. */
function AppealDecided({ journeyId, decision, complaintId }: { journeyId: string; decision: Decision; complaintId: string }) {
  const { staff } = useTexts();
  const options = Object.entries(staff.appealOutcomes).map(([value, label]) => ({ value, label }));
  return (
    <TellButton
      journeyId={journeyId}
      kind="appeal-decided"
      label={staff.appeal}
      about={decision.service?.name ?? decision.change.name}
      explanation={staff.appealText}
      sent={staff.appealSent}
      content={{ complaintId }}
      fields={[
        { name: 'appealOutcome', label: staff.appealOutcome, type: 'choice', options, required: staff.appealMissing },
        { name: 'text', label: staff.appealNote, type: 'long' },
      ]}
    />
  );
}
