import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from './TellButton';
import type { TellField } from './fields';

/** What staff of the journey tell it besides their tasks. */
export function StaffMessages({ journey: { journeyId } }: { journey: Journey }) {
  const { staff } = useTexts();
  return (
    <section aria-labelledby="staff-messages">
      <h2 id="staff-messages">{staff.title}</h2>
      <div className="staff-messages">
        <TellButton
          journeyId={journeyId}
          kind="acute-event"
          label={staff.acute}
          sent={staff.acuteSent}
          fields={[{ name: 'text', label: staff.acuteText, type: 'long', required: staff.acuteMissing }]}
        />
        <TellButton
          journeyId={journeyId}
          kind="coordinator-away"
          label={staff.away}
          explanation={staff.awayText}
          sent={staff.awaySent}
          fields={[
            { name: 'until', label: staff.awayUntil, hint: staff.awayUntilHint, type: 'date' },
            { name: 'text', label: staff.awayNote, type: 'long' },
          ]}
        />
        <TellButton
          journeyId={journeyId}
          kind="guardianship-changed"
          label={staff.guardianship}
          explanation={staff.guardianshipText}
          sent={staff.guardianshipSent}
          fields={guardianship(staff)}
        />
      </div>
    </section>
  );
}

function guardianship(words: ReturnType<typeof useTexts>['staff']): TellField[] {
  const asked = ({ guardianshipForm }: Record<string, string>) => guardianshipForm !== 'ended';
  return [
    {
      name: 'guardianshipForm',
      label: words.guardianshipForm,
      type: 'choice',
      required: words.guardianshipFormMissing,
      options: Object.entries(words.guardianshipForms).map(([value, label]) => ({ value, label })),
    },
    { name: 'guardianName', label: words.guardianName, type: 'text', required: words.guardianNameMissing, asked },
    { name: 'guardianCpr', label: words.guardianCpr, hint: words.guardianCprHint, type: 'text', asked },
  ];
}
