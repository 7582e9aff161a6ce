import { useEffect, useRef } from 'react';
import type { TaskDetails } from '../api/types';
import { useTexts } from '../language/language';
import { isCitizen, useSession } from '../session/session';
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
  const me = useSession();
  const { userId } = me;
  const words = isCitizen(me)
    ? { free: texts.home.free, claim: texts.home.answer, claimed: texts.home.answering, yours: texts.home.answering }
    : { free: texts.task.free, claim: texts.task.claim, claimed: texts.task.claimedNow, yours: texts.task.yours };
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
  const mineText = claimed ? words.claimed : words.yours;
  return (
    <div className="task-holder">
      <p ref={status} role="status" tabIndex={-1}>
        {free ? words.free : mineText}
      </p>
      {free && (
        <button type="button" className="button button-primary" disabled={claiming} onClick={claim}>
          {words.claim}
        </button>
      )}
    </div>
  );
}
