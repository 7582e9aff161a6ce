import type { TaskDetails } from '../api/types';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { Alert } from '../ui/Alert';

interface TaskHolderProps {
  task: TaskDetails;
  justClaimed: boolean;
  claiming: boolean;
  claim: () => void;
}

/** Who has the task, and the way to take it when nobody has. */
export function TaskHolder({ task, justClaimed, claiming, claim }: TaskHolderProps) {
  const texts = useTexts();
  const { userId } = useSession();
  if (task.assignee === null) {
    return (
      <div className="task-holder">
        <p>{texts.task.free}</p>
        <button type="button" className="button button-primary" disabled={claiming} onClick={claim}>
          {texts.task.claim}
        </button>
      </div>
    );
  }
  if (task.assignee.id === userId) {
    return (
      <p className="task-holder" role="status">
        {justClaimed ? texts.task.claimedNow : texts.task.yours}
      </p>
    );
  }
  return (
    <Alert variant="info" heading={texts.task.takenBy(task.assignee.name)}>
      <p>{texts.task.takenText}</p>
    </Alert>
  );
}
