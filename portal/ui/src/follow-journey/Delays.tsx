import type { Deadline } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Alert } from '../ui/Alert';

/** What we are late with, and who does something about it. */
export function Delays({ deadlines }: { deadlines: Deadline[] }) {
  const texts = useTexts();
  const now = useNow();
  const late = deadlines.filter(({ toldLast }) => toldLast !== null);
  if (late.length === 0) return null;
  return (
    <Alert variant="warning" heading={texts.journey.late}>
      <ul>
        {late.map(({ code, name, dueAt, toldLast, toldAt, newDate }) => (
          <li key={`${code} ${dueAt}`}>
            {name}: {toldLast}
            {toldAt && ` (${texts.moment(toldAt, now)})`}
            {newDate && `. ${texts.journey.expected(texts.day(newDate, now))}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
