import { Link } from 'react-router';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { Citizen } from './Citizen';
import { ReferralFacts } from './ReferralFacts';

/** What a task is about, in short: the citizen and the newest referral. */
export function JourneySummary({ journey }: { journey: Journey }) {
  const texts = useTexts();
  const newest = [...journey.referrals].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))[0];
  return (
    <>
      <Citizen citizen={journey.citizen} />
      {newest && <ReferralFacts referral={newest} />}
      <p>
        <Link to={`/journeys/${journey.journeyId}`}>{texts.journey.open}</Link>
      </p>
    </>
  );
}
