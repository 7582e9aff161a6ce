import { useEffect, useRef } from 'react';
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

/**
 * Who has the task, and the way to take it when nobody has. The status stays in place, so that its change is announced,
 * and takes the focus from the button that goes away with the click.
 */
export function TaskHolder({ task, justClaimed, claiming, claim }: TaskHolderProps) {
  const texts = useTexts();
  const { userId } = useSession();
  const status = useRef<HTMLParagraphElement>(null);
  const free = task.assignee === null;
  const mine = task.assignee?.id === userId;
  const claimed = mine && justClaimed;
  useEffect(() => {
    if (claimed) status.current?.focus();
  }, [claimed]);
  if (!free && !mine) {
    return (
      <Alert variant="info" heading={texts.task.takenBy(task.assignee?.name ?? '')}>
        <p>{texts.task.takenText}</p>
      </Alert>
    );
  }
  const mineText = claimed ? texts.task.claimedNow : texts.task.yours;
  return (
    <div className="task-holder">
      <p ref={status} role="status" tabIndex={-1}>
        {free ? texts.task.free : mineText}
      </p>
      {free && (
        <button type="button" className="button button-primary" disabled={claiming} onClick={claim}>
          {texts.task.claim}
        </button>
      )}
    </div>
  );
}
