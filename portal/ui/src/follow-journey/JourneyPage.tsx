import { Link, useLocation, useParams } from 'react-router';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { isCitizen, useSession } from '../session/session';
import { StaffMessages } from '../tell-journey/StaffMessages';
import { useNow } from '../time/useNow';
import { BackLink } from '../ui/BackLink';
import { DueDate } from '../ui/DueDate';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { Asked } from './Asked';
import { AssessmentFacts } from './AssessmentFacts';
import type { CameFrom } from './cameFrom';
import { Citizen } from './Citizen';
import { Consents } from './Consents';
import { Decisions } from './Decisions';
import { Delays } from './Delays';
import { hasLeft } from './hasLeft';
import { JourneyEnded } from './JourneyEnded';
import { JourneyNow } from './JourneyNow';
import { KnownFacts } from './KnownFacts';
import { Meetings } from './Meetings';
import { PlanFacts } from './PlanFacts';
import { ReachFacts } from './ReachFacts';
import { ReferralFacts } from './ReferralFacts';
import { Talk } from './Talk';
import { Timeline } from './Timeline';
import { TransitionFacts } from './TransitionFacts';
import { useJourney } from './useJourney.query';

export function JourneyPage() {
  const { id = '' } = useParams();
  const texts = useTexts();
  const { data: journey, error, isPending, refetch } = useJourney(id);
  if (isPending) return <Loading />;
  if (journey === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  return (
    <>
      <WayBack />
      <PageHeading title={texts.journey.title(journey.citizen.name)} />
      <Citizen citizen={journey.citizen} />
      <JourneyEnded end={journey.end} citizen={journey.citizen.name} readAs={journey.readAs} />
      <Delays deadlines={journey.deadlines} />
      {!hasLeft(journey.end) && <JourneyNow journey={journey} />}
      <Talk journey={journey} />
      <div className={readsAll(journey) ? 'columns' : undefined}>
        <div>
          <Asked journey={journey} />
          <TransitionFacts journey={journey} />
          <PlanFacts journey={journey} />
          <AssessmentFacts journey={journey} />
          <KnownFacts journey={journey} />
          {readsAll(journey) && (
            <section aria-labelledby="timeline">
              <h2 id="timeline">{texts.journey.timeline}</h2>
              <Timeline entries={journey.timeline} />
            </section>
          )}
        </div>
        <div>
          <ReachFacts journey={journey} />
          {journey.readAs !== 'relative' && journey.state === 'active' && <OpenTasks journey={journey} />}
          {['staff', 'helper'].includes(journey.readAs) && journey.state === 'active' && <StaffMessages journey={journey} />}
          <Decisions journey={journey} />
          <Consents journey={journey} />
          <Meetings journey={journey} />
          {journey.referrals.length > 0 && <Referrals journey={journey} />}
          {journey.participants.length > 0 && <Participants journey={journey} />}
        </div>
      </div>
    </>
  );
}

/** A relative is told where the case is, and who delivers one thing has no need to know the rest. */
function readsAll({ readAs }: Journey): boolean {
  return readAs !== 'relative' && readAs !== 'helper';
}

/** To the task from which the journey was opened, else to the list. */
function WayBack() {
  const texts = useTexts();
  const back = isCitizen(useSession()) ? texts.home.title : texts.task.back;
  const from = useLocation().state as Partial<CameFrom> | null;
  if (from?.taskKey === undefined) return <BackLink to="/" text={back} />;
  return <BackLink to={`/tasks/${from.taskKey}`} text={texts.journey.backToTask} />;
}

function OpenTasks({ journey }: { journey: Journey }) {
  const { journey: words } = useTexts();
  return (
    <section aria-labelledby="open-tasks">
      <h2 id="open-tasks">{words.tasks}</h2>
      {journey.tasks.length === 0 && <p>{words.noTasks}</p>}
      <ul className="plain-list">
        {journey.tasks.map((task) => (
          <li key={task.key}>
            <Link to={`/tasks/${task.key}`} lang="da">
              {task.name}
            </Link>
            <span lang="da">{task.department.name}</span>
            <DueDate dueAt={task.dueAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Referrals({ journey }: { journey: Journey }) {
  const { journey: words } = useTexts();
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals">{words.referrals}</h2>
      {journey.referrals.map((referral) => (
        <article key={referral.referralId} className="referral">
          <ReferralFacts referral={referral} />
        </article>
      ))}
    </section>
  );
}

function Participants({ journey }: { journey: Journey }) {
  const texts = useTexts();
  const now = useNow();
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{texts.journey.participants}</h2>
      <ul className="plain-list">
        {journey.participants.map(({ key, name, since }) => (
          <li key={key}>
            <strong lang="da">{name}</strong>
            <span>{texts.journey.since(texts.day(since, now))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
