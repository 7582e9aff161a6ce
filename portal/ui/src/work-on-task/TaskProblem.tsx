import { Link } from 'react-router';
import { hasStatus } from '../api/problem';
import { useTexts } from '../language/language';
import { Alert } from '../ui/Alert';

/** Why a command on the task was refused. Faulty fields are told by the form itself. */
export function TaskProblem({ error, journeyId }: { error: Error | null; journeyId: string }) {
  const texts = useTexts();
  if (error === null || hasStatus(error, 401)) return null;
  if (hasStatus(error, 400, 422) && error.errors.length > 0) return null;
  if (hasStatus(error, 409)) {
    const holder = error.assignee;
    return (
      <Alert variant="warning" heading={holder ? texts.task.takenBy(holder.name) : texts.task.conflict} takesFocus>
        <p>{holder ? texts.task.takenText : error.detail}</p>
      </Alert>
    );
  }
  if (hasStatus(error, 404, 410)) {
    return (
      <Alert variant="warning" heading={texts.task.closed} takesFocus>
        <p>{texts.task.closedText}</p>
        <Link to={`/journeys/${journeyId}`}>{texts.journey.open}</Link>
      </Alert>
    );
  }
  const text = hasStatus(error, 403) ? texts.problem.forbiddenHelp : texts.task.notSentText;
  return (
    <Alert variant="error" heading={hasStatus(error, 403) ? texts.problem.forbidden : texts.task.notSent} takesFocus>
      <p>{text}</p>
    </Alert>
  );
}
