import { Link } from 'react-router';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import type { CameFrom } from './cameFrom';
import { Citizen } from './Citizen';
import { ReferralFacts } from './ReferralFacts';

/** What a task is about, in short: the citizen and the newest referral. */
export function JourneySummary({ journey, taskKey }: { journey: Journey; taskKey: string }) {
  const texts = useTexts();
  const newest = [...journey.referrals].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))[0];
  return (
    <>
      <Citizen citizen={journey.citizen} />
      {newest && <ReferralFacts referral={newest} />}
      <p>
        <Link to={`/journeys/${journey.journeyId}`} state={{ taskKey } satisfies CameFrom}>
          {texts.journey.open}
        </Link>
      </p>
    </>
  );
}
