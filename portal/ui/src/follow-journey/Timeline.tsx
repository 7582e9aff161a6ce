import { useState } from 'react';
import type { TimelineEntry } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

const SHOWN_AT_FIRST = 20;

/** What happened in the journey, newest first; a long history is folded. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const texts = useTexts();
  const now = useNow();
  const [whole, setWhole] = useState(false);
  if (entries.length === 0) return <p>{texts.journey.noTimeline}</p>;
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const shown = whole ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol className="timeline">
      {shown.map((entry, index) => (
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
      {shown.length < newestFirst.length && (
        <button type="button" className="button button-secondary" onClick={() => setWhole(true)}>
          {texts.journey.wholeTimeline(newestFirst.length)}
        </button>
      )}
    </>
  );
}

function Actor({ entry: { actor, department } }: { entry: TimelineEntry }) {
  const names = [actor?.name, department?.name].filter(Boolean).join(', ');
  return names === '' ? null : <span lang="da">{names}</span>;
}
