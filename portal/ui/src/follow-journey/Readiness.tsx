import './readiness.css';
import type { Coded } from '../api/types';
import type { Readiness as Facts } from '../api/transitionTypes';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

/** How ready everybody is, theme by theme: each colour says its name too. */
export function Readiness({ readiness }: { readiness: Facts }) {
  const texts = useTexts();
  const words = texts.transition;
  const now = useNow();
  return (
    <table className="readiness">
      <caption>
        {words.readiness} <Light colour={readiness.overall} />
        <small>{words.checked(texts.day(readiness.checkedAt, now))}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          <th scope="col">{words.colour}</th>
        </tr>
      </thead>
      <tbody>
        {readiness.themes.map(({ theme, colour }) => (
          <tr key={theme.code}>
            <th scope="row">{theme.name}</th>
            <td>
              <Light colour={colour} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Light({ colour }: { colour: Coded }) {
  return <span className={`light light-${colour.code}`}>{colour.name}</span>;
}
