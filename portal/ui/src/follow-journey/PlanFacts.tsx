import type { Plan, PlanLine } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Fact } from './Fact';

/** The one plan. Where there is one in easy language, that comes first, and the whole is a click away for the citizen. */
export function PlanFacts({ journey: { journeyId, plan, readAs } }: { journey: Journey }) {
  const words = useTexts().case;
  if (plan === null) return null;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{words.plan}</h2>
      <p>
        {plan.type.name} <span className="badge">{words.planStates[plan.state]}</span>
      </p>
      {plan.easyText === null ? (
        <WholePlan plan={plan} />
      ) : (
        <>
          <h3>{words.easyVersion}</h3>
          <p className="easy-version" lang="da">
            {plan.easyText}
          </p>
          <details open={readAs === 'staff'}>
            <summary>{words.wholePlan}</summary>
            <WholePlan plan={plan} />
          </details>
        </>
      )}
      {plan.versions.length > 0 && (
        <p>
          <a href={`/api/journeys/${encodeURIComponent(journeyId)}/plan.pdf`} download>
            {words.document}
          </a>
        </p>
      )}
      {plan.versions.length > 1 && <EarlierVersions journeyId={journeyId} versions={plan.versions.slice(1)} />}
    </section>
  );
}

/** The citizen's goal, and each line with how far it is. */
function WholePlan({ plan }: { plan: Plan }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  return (
    <>
      <dl className="case-facts">
        <Fact term={words.goal} text={plan.goal} quoted />
        <Fact term={words.hopes} text={plan.hopes} quoted />
        {plan.state !== 'ended' && (
          <>
            <Fact term={words.followUp} text={plan.nextFollowUp && texts.day(plan.nextFollowUp, now)} />
            <Fact term={words.followUpReason} text={plan.followUpReason} />
          </>
        )}
      </dl>
      {plan.exit !== null && (
        <>
          <h3>{words.exit}</h3>
          <dl className="case-facts">
            <Fact term={words.takesAlong} text={plan.exit.takesAlong} quoted />
            <Fact term={words.callWhom} text={plan.exit.callWhom} quoted />
            <Fact term={words.association} text={plan.exit.association} quoted />
            <Fact term={words.signs} text={plan.exit.signs} quoted />
          </dl>
        </>
      )}
      <ol className="case-list">
        {plan.lines.map((line) => (
          <li key={line.lineId}>
            <Line line={line} />
          </li>
        ))}
      </ol>
    </>
  );
}

function EarlierVersions({ journeyId, versions }: { journeyId: string; versions: Plan['versions'] }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  return (
    <>
      <h3>{words.earlierVersions}</h3>
      <ul>
        {versions.map(({ planId, version, madeAt }) => (
          <li key={madeAt}>
            <a href={`/api/journeys/${encodeURIComponent(journeyId)}/plans/${planId}/versions/${String(version)}.pdf`} download>
              {words.versionOf(version, texts.day(madeAt, now))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ line }: { line: PlanLine }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  return (
    <>
      <strong>{line.service.name}</strong>
      <span className="badge">{words.lineStates[line.state]}</span>
      <p lang="da">{line.description ?? words.ownPlan(line.department.name)}</p>
      <dl className="case-facts">
        <Fact term={words.goal} text={line.goal} />
        <Fact term={words.effort} text={line.effort} />
        <Fact term={words.starts} text={line.startsOn && texts.day(line.startsOn, now)} />
        <Fact term={words.by} text={line.provider ?? line.department.name} />
        <Fact term={words.own} text={line.citizenNote} quoted />
      </dl>
    </>
  );
}
