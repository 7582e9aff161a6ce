import { useTexts } from '../language/language';

export function EmptyList({ filtered, showAll }: { filtered: boolean; showAll: () => void }) {
  const { tasks: words } = useTexts();
  return (
    <section className="empty">
      <h2>{filtered ? words.noMatch : words.noTasks}</h2>
      <p>{filtered ? words.noMatchText : words.noTasksText}</p>
      {filtered && (
        <button type="button" className="button button-secondary" onClick={showAll}>
          {words.showAll}
        </button>
      )}
    </section>
  );
}
