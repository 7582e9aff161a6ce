import './task.css';
import { useParams } from 'react-router';
import type { TaskDetails } from '../api/types';
import { hasStatus } from '../api/problem';
import { JourneySummary } from '../follow-journey/JourneySummary';
import { useJourney } from '../follow-journey/useJourney.query';
import { useTexts } from '../language/language';
import { isCitizen, useSession } from '../session/session';
import { BackLink } from '../ui/BackLink';
import { DueDate } from '../ui/DueDate';
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
        <Matter task={task} />
        <TaskWork key={task.key} task={task} />
      </div>
    </>
  );
}

function TaskHead({ task }: { task: TaskDetails }) {
  const texts = useTexts();
  const citizen = isCitizen(useSession());
  return (
    <>
      <BackLink to="/" text={citizen ? texts.home.title : texts.task.back} />
      <PageHeading title={task.name} />
      <p className="task-facts">
        <span>{texts.task.for(task.citizenName)}</span>
        {!citizen && <span lang="da">{task.department.name}</span>}
        <DueDate dueAt={task.dueAt} />
      </p>
    </>
  );
}

function Matter({ task }: { task: TaskDetails }) {
  const texts = useTexts();
  const { data: journey, error, isPending } = useJourney(task.journeyId);
  return (
    <section aria-labelledby="matter">
      <h2 id="matter">{texts.task.matter}</h2>
      {isPending && <Loading />}
      {journey && <JourneySummary journey={journey} taskKey={task.key} />}
      {error && !journey && <p>{hasStatus(error, 403) ? texts.problem.forbidden : texts.problem.failedText}</p>}
    </section>
  );
}
