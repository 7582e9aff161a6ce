import type { TimelineEntry } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

/** What happened in the journey, newest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const texts = useTexts();
  const now = useNow();
  if (entries.length === 0) return <p>{texts.journey.noTimeline}</p>;
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <ol className="timeline">
      {newestFirst.map((entry, index) => (
        <li key={`${entry.at}-${index}`}>
          <time dateTime={entry.at}>{texts.moment(entry.at, now)}</time>
          <strong lang="da">{entry.title}</strong>
          <Actor entry={entry} />
          {entry.text && (
            <p lang="da" className="quote">
              {entry.text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Actor({ entry: { actor, department } }: { entry: TimelineEntry }) {
  const names = [actor?.name, department?.name].filter(Boolean).join(', ');
  return names === '' ? null : <span lang="da">{names}</span>;
}
