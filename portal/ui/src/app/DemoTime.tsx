import { useLanguage } from '../language/language';
import { useMe } from '../session/useMe.query';
import { useNow } from '../time/useNow';

/** Says that the time on the screen is not everybody's. */
export function DemoTime() {
  const { texts } = useLanguage();
  const { data: me } = useMe();
  const now = useNow();
  if (!me?.demoNow) return null;
  return (
    <p className="demo-time" role="note">
      {texts.demoTime(now)}
    </p>
  );
}
