import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from '../tell-journey/TellButton';

/** The citizen's way to who coordinates; staff of the journey write it down for them. */
export function Talk({ journey }: { journey: Journey }) {
  const { tell } = useTexts();
  if (!journey.mayAct) return null;
  if (journey.state === 'ended') {
    return (
      <div className="talk">
        <HelpAgain journeyId={journey.journeyId} kind="journey-reopened" />
      </div>
    );
  }
  return (
    <div className="talk">
      <TellButton
        journeyId={journey.journeyId}
        kind="citizen-wants-to-talk"
        label={tell.talk}
        sent={tell.talkSent}
        fields={[{ name: 'text', label: tell.talkText, type: 'long' }]}
      />
      <AskForReview journey={journey} />
      {journey.readAs === 'staff' && (
        <TellButton
          journeyId={journey.journeyId}
          kind="incident-reported"
          label={tell.incident}
          sent={tell.incidentSent}
          fields={[{ name: 'text', label: tell.incidentText, type: 'long', required: tell.required }]}
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
    <TellButton
      journeyId={journeyId}
      kind="review-asked"
      label={tell.review}
      sent={tell.reviewSent}
      fields={[{ name: 'text', label: tell.reviewText, type: 'long' }]}
    />
  );
}

/** The way back, without a new referral. */
function HelpAgain({ journeyId, kind }: { journeyId: string; kind: 'journey-reopened' | 'review-asked' }) {
  const { tell } = useTexts();
  return (
    <TellButton
      journeyId={journeyId}
      kind={kind}
      label={tell.again}
      sent={tell.againSent}
      fields={[{ name: 'text', label: tell.againText, type: 'long' }]}
    />
  );
}
