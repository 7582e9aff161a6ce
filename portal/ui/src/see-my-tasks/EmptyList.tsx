import { Link } from 'react-router';
import { useTexts } from '../language/language';
import { isReceptionist, useSession } from '../session/session';

export function EmptyList({ filtered, showAll }: { filtered: boolean; showAll: () => void }) {
  const { tasks: words, intake } = useTexts();
  const registers = isReceptionist(useSession());
  return (
    <section className="empty">
      <h2>{filtered ? words.noMatch : words.noTasks}</h2>
      <p>{filtered ? words.noMatchText : words.noTasksText}</p>
      {!filtered && registers && (
        <Link to="/intake" className="button button-primary">
          {intake.title}
        </Link>
      )}
      {filtered && (
        <button type="button" className="button button-secondary" onClick={showAll}>
          {words.showAll}
        </button>
      )}
    </section>
  );
}
