import type { Bounce } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

/** The desks that have already passed the referral on, and why. */
export function Bounces({ bounces }: { bounces: Bounce[] }) {
  const texts = useTexts();
  const now = useNow();
  if (bounces.length === 0) return null;
  return (
    <section className="bounces">
      <h3>
        {texts.referral.bounces} ({bounces.length})
      </h3>
      <ol>
        {bounces.map((bounce) => (
          <li key={bounce.at}>
            <strong>{texts.referral.bounce(bounce.from.name, bounce.to.name, bounce.escalated)}</strong>
            <span lang="da">{bounce.reason.name}</span>
            {bounce.note && (
              <span lang="da" className="quote">
                {bounce.note}
              </span>
            )}
            <time dateTime={bounce.at}>{texts.moment(bounce.at, now)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
