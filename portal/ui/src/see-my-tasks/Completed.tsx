import { Link, useLocation } from 'react-router';
import { useTexts } from '../language/language';
import { Alert } from '../ui/Alert';

/** The task that was completed a moment ago; travels with the way back to the list. */
export interface CompletedTask {
  name: string;
  citizenName: string;
  journeyId: string;
}

/** Confirms the task that was completed a moment ago: for whom, and where it goes on. */
export function Completed() {
  const texts = useTexts();
  const completed = (useLocation().state as { completed?: CompletedTask } | null)?.completed;
  if (completed === undefined) return null;
  return (
    <Alert variant="success" heading={texts.tasks.completed(completed.name, completed.citizenName)} takesFocus>
      <p>{texts.tasks.completedText}</p>
      <Link to={`/journeys/${completed.journeyId}`}>{texts.tasks.completedJourney}</Link>
    </Alert>
  );
}
