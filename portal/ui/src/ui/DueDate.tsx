import { useTexts } from '../language/language';
import { dueOf } from '../time/due';
import { useNow } from '../time/useNow';
import { Icon } from './Icon';

/** A due date in words; an overdue one is told by icon and word, not by colour alone. */
export function DueDate({ dueAt }: { dueAt: string | null }) {
  const texts = useTexts();
  const now = useNow();
  const { state } = dueOf(dueAt, now);
  const words = texts.due(dueAt, now);
  if (dueAt === null) return <span className="due due-none">{words}</span>;
  return (
    <time dateTime={dueAt} title={texts.moment(dueAt, now)} className={`due due-${state}`}>
      {state === 'overdue' && <Icon name="warning" />}
      {words}
    </time>
  );
}
