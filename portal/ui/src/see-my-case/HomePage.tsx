import { Link, useLocation } from 'react-router';
import type { OwnJourney } from '../api/caseTypes';
import type { Task } from '../api/types';
import { useTexts } from '../language/language';
import { useTasks } from '../see-my-tasks/useTasks.query';
import type { CompletedTask } from '../see-my-tasks/Completed';
import { canAskForHelp, useSession } from '../session/session';
import { Alert } from '../ui/Alert';
import { DueDate } from '../ui/DueDate';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { JourneyEnded } from '../follow-journey/JourneyEnded';
import { NextStep } from './NextStep';
import { useOwnJourneys } from './useOwnJourneys.query';

/** A citizen's first page: what I am asked, and where my case is. */
export function HomePage() {
  const { home } = useTexts();
  const me = useSession();
  const journeys = useOwnJourneys();
  const tasks = useTasks({ assignment: 'all', department: '' }, false);
  if (journeys.isPending) return <Loading />;
  if (journeys.data === undefined) return <ProblemPage error={journeys.error} retry={() => void journeys.refetch()} />;
  return (
    <div className="narrow">
      <Answered />
      <PageHeading title={home.title} />
      <p className="intro">{home.intro}</p>
      <Asked tasks={tasks.data?.pages.flatMap((page) => page.tasks) ?? []} several={journeys.data.length > 1} />
      <section aria-labelledby="my-journeys">
        <h2 id="my-journeys">{journeys.data.every(isOwn) ? home.journeys : home.journeysAround}</h2>
        {journeys.data.length === 0 && <p>{home.noJourneys}</p>}
        {journeys.data.map((journey) => (
          <OwnCase key={journey.journeyId} journey={journey} />
        ))}
      </section>
      {canAskForHelp(me) && (
        <p className="actions">
          <Link to="/intake" className="button button-secondary">
            {home.askForHelp}
          </Link>
        </p>
      )}
    </div>
  );
}

function isOwn({ readAs }: OwnJourney): boolean {
  return readAs === 'citizen';
}

function Answered() {
  const { home } = useTexts();
  const completed = (useLocation().state as { completed?: CompletedTask } | null)?.completed;
  if (completed === undefined) return null;
  return (
    <Alert variant="success" heading={home.sent(completed.name)} takesFocus>
      <p>{home.sentText}</p>
    </Alert>
  );
}

function Asked({ tasks, several }: { tasks: Task[]; several: boolean }) {
  const { home } = useTexts();
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{home.asked}</h2>
      {tasks.length === 0 && <p>{home.nothingAsked}</p>}
      <ul className="plain-list">
        {tasks.map((task) => (
          <li key={task.key}>
            <Link to={`/tasks/${task.key}`} lang="da">
              {task.name}
            </Link>
            {several && <span>{task.citizenName}</span>}
            <DueDate dueAt={task.dueAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnCase({ journey }: { journey: OwnJourney }) {
  const { home, journey: words } = useTexts();
  const heading = `case-${journey.journeyId}`;
  return (
    <article aria-labelledby={heading} className="own-case">
      <h3 id={heading}>{home.journeyOf(journey.citizenName)}</h3>
      <JourneyEnded end={journey.end} citizen={journey.citizenName} readAs={journey.readAs} />
      <dl className="facts">
        <div>
          <dt>{words.coordinator}</dt>
          <dd>{journey.coordinator?.name ?? words.nobody}</dd>
        </div>
        <div>
          <dt>{words.holder}</dt>
          <dd lang="da">{journey.department.name}</dd>
        </div>
        <div>
          <dt>{home.nextStep}</dt>
          <dd>
            <NextStep step={journey.nextStep} isCitizen={journey.readAs !== 'relative'} findingDesk={journey.findingDesk} />
          </dd>
        </div>
      </dl>
      <Link to={`/journeys/${journey.journeyId}`}>
        {home.openJourney}
        <span className="sr-only">: {journey.citizenName}</span>
      </Link>
    </article>
  );
}
