import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { hasLeft } from './hasLeft';
import { TellInWords } from '../tell-journey/TellInWords';

/** The citizen's way to who coordinates; staff of the journey write it down for them. */
export function Talk({ journey }: { journey: Journey }) {
  const { tell } = useTexts();
  if (!journey.mayAct) return null;
  if (journey.state === 'ended') {
    if (hasLeft(journey.end)) return null;
    return (
      <div className="talk">
        <HelpAgain journeyId={journey.journeyId} kind="journey-reopened" />
      </div>
    );
  }
  return (
    <div className="talk">
      <TellInWords
        journeyId={journey.journeyId}
        kind="citizen-wants-to-talk"
        label={tell.talk}
        ask={tell.talkText}
        sent={tell.talkSent}
      />
      <AskForReview journey={journey} />
      {journey.readAs === 'staff' && journey.tellable.followedUp && (
        <TellInWords
          journeyId={journey.journeyId}
          kind="incident-reported"
          label={tell.incident}
          ask={tell.incidentText}
          sent={tell.incidentSent}
          required={tell.required}
        />
      )}
    </div>
  );
}

/** A plan in force may be looked at any time; while somebody still keeps in touch afterwards, it is help again. */
function AskForReview({ journey: { journeyId, plan } }: { journey: Journey }) {
  const { tell } = useTexts();
  if (plan === null || !['active', 'split'].includes(plan.state)) return null;
  if (plan.exit !== null) return <HelpAgain journeyId={journeyId} kind="review-asked" />;
  return (
    <TellInWords
      journeyId={journeyId}
      kind="review-asked"
      label={tell.review}
      ask={tell.reviewText}
      sent={tell.reviewSent}
    />
  );
}

/** The way back, without a new referral. */
function HelpAgain({ journeyId, kind }: { journeyId: string; kind: 'journey-reopened' | 'review-asked' }) {
  const { tell } = useTexts();
  return (
    <TellInWords
      journeyId={journeyId}
      kind={kind}
      label={tell.again}
      ask={tell.againText}
      sent={tell.againSent}
    />
  );
}
