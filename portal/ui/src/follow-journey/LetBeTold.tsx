import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from '../tell-journey/TellButton';

/** The citizen lets somebody close to them see where the case is; nobody says so in the citizen's place. */
export function LetBeTold({ journey }: { journey: Journey }) {
  const { tell } = useTexts();
  if (journey.readAs !== 'citizen' || journey.state === 'ended') return null;
  return (
    <TellButton
      journeyId={journey.journeyId}
      kind="relative-named"
      label={tell.relative}
      explanation={tell.relativeText}
      sent={tell.relativeSent}
      fields={[
        { name: 'relativeName', label: tell.relativeName, type: 'text', required: tell.relativeNameMissing },
        { name: 'relativeCpr', label: tell.relativeCpr, hint: tell.relativeCprHint, type: 'text', required: tell.relativeCprMissing },
      ]}
    />
  );
}
