import type { JourneyEnd, ReadAs } from '../api/caseTypes';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Alert } from '../ui/Alert';

interface JourneyEndedProps {
  end: JourneyEnd | null;
  citizen: string;
  readAs: ReadAs;
}

/** That a journey has ended, and what that means for who reads it. */
export function JourneyEnded({ end, citizen, readAs }: JourneyEndedProps) {
  const texts = useTexts();
  const words = texts.journey;
  const now = useNow();
  if (end === null) return null;
  const day = texts.day(end.at, now);
  switch (end.reason.code) {
    case 'death':
      return (
        <Alert variant="info" heading={words.died(citizen)}>
          <p>{['staff', 'helper'].includes(readAs) ? words.diedStaff(day) : words.diedRelatives}</p>
        </Alert>
      );
    case 'transferred':
      return (
        <Alert variant="info" heading={words.transferred(end.municipality ?? words.anotherMunicipality)}>
          <p>{words.transferredText(day)}</p>
        </Alert>
      );
    default:
      return <Alert variant="info" heading={words.ended} />;
  }
}
