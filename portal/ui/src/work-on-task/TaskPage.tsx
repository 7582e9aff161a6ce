import './task.css';
import { Link, useParams } from 'react-router';
import type { TaskDetails } from '../api/types';
import { hasStatus } from '../api/problem';
import { JourneySummary } from '../follow-journey/JourneySummary';
import { useJourney } from '../follow-journey/useJourney.query';
import { useTexts } from '../language/language';
import { DueDate } from '../ui/DueDate';
import { Icon } from '../ui/Icon';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { TaskWork } from './TaskWork';
import { useTask } from './useTask.query';

export function TaskPage() {
  const { key = '' } = useParams();
  const { data: task, error, isPending, refetch } = useTask(key);
  if (isPending) return <Loading />;
  if (task === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  return (
    <>
      <TaskHead task={task} />
      <div className="columns">
        <Matter journeyId={task.journeyId} />
        <TaskWork key={task.key} task={task} />
      </div>
    </>
  );
}

function TaskHead({ task }: { task: TaskDetails }) {
  const texts = useTexts();
  return (
    <>
      <p className="back">
        <Link to="/">
          <Icon name="arrow-back" />
          {texts.task.back}
        </Link>
      </p>
      <PageHeading title={task.name} />
      <p className="task-facts">
        <span>{texts.task.for(task.citizenName)}</span>
        <span lang="da">{task.department.name}</span>
        <DueDate dueAt={task.dueAt} />
      </p>
    </>
  );
}

function Matter({ journeyId }: { journeyId: string }) {
  const texts = useTexts();
  const { data: journey, error, isPending } = useJourney(journeyId);
  return (
    <section aria-labelledby="matter">
      <h2 id="matter">{texts.task.matter}</h2>
      {isPending && <Loading />}
      {journey && <JourneySummary journey={journey} />}
      {error && !journey && <p>{hasStatus(error, 403) ? texts.problem.forbidden : texts.problem.failedText}</p>}
    </section>
  );
}
