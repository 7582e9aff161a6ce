import { useState } from 'react';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { TellButton } from './TellButton';
import { TellInWords } from './TellInWords';
import { Resume } from './Resume';
import { choiceOf, type TellField } from './fields';

/** From this age on nobody has custody of the citizen. */
const ADULT = 18;

/** What those who work in the journey tell it besides their tasks; who only delivers something tells how that goes. */
export function StaffMessages({ journey }: { journey: Journey }) {
  const { staff } = useTexts();
  return (
    <section aria-labelledby="staff-messages">
      <h2 id="staff-messages">{staff.title}</h2>
      <div className="staff-messages">
        {journey.readAs === 'helper' ? <HowItGoes journey={journey} /> : <WhatHappens journey={journey} />}
        <Closing journey={journey} />
      </div>
    </section>
  );
}

function HowItGoes({ journey: { journeyId, tellable } }: { journey: Journey }) {
  const { staff, tell } = useTexts();
  return (
    <>
      {tellable.followedUp && (
        <TellInWords
          journeyId={journeyId}
          kind="provider-status"
          label={staff.status}
          ask={staff.statusText}
          sent={staff.statusSent}
          required={tell.required}
        />
      )}
      <TellInWords
        journeyId={journeyId}
        kind="incident-reported"
        label={tell.incident}
        ask={tellable.followedUp ? tell.incidentText : tell.incidentTextNoPlan}
        sent={tell.incidentSent}
        required={tell.required}
      />
    </>
  );
}

function WhatHappens({ journey: { journeyId, citizen, tellable } }: { journey: Journey }) {
  const { staff } = useTexts();
  return (
    <>
      <TellInWords
        journeyId={journeyId}
        kind="acute-event"
        label={staff.acute}
        ask={staff.acuteText}
        sent={staff.acuteSent}
        required={staff.acuteMissing}
      />
      <TellInWords
        journeyId={journeyId}
        kind="coordinator-away"
        label={staff.away}
        explanation={staff.awayText}
        sent={staff.awaySent}
        first={[{ name: 'until', label: staff.awayUntil, hint: staff.awayUntilHint, type: 'date' }]}
        ask={staff.awayNote}
      />
      <TellButton
        journeyId={journeyId}
        kind="guardianship-changed"
        label={staff.guardianship}
        explanation={staff.guardianshipText}
        sent={staff.guardianshipSent}
        fields={guardianship(staff)}
      />
      {citizen.age < ADULT && (
        <TellButton
          journeyId={journeyId}
          kind="custody-changed"
          label={staff.custody}
          explanation={staff.custodyText}
          sent={staff.custodySent}
          fields={custody(staff, tellable)}
        />
      )}
      <ContactMarks journeyId={journeyId} citizen={citizen} />
      <TellInWords
        journeyId={journeyId}
        kind="citizen-moved"
        label={staff.moved}
        explanation={staff.movedExplanation}
        ask={staff.movedText}
        sent={staff.movedSent}
      />
      {tellable.resumption !== null && <Resume journeyId={journeyId} resumption={tellable.resumption} />}
      {tellable.joinable.length > 0 && (
        <TellInWords
          journeyId={journeyId}
          kind="department-joined"
          label={staff.join}
          sent={staff.joinSent}
          first={[
            choiceOf('joiningDepartment', staff.joinWhich, staff.joinMissing, tellable.joinable.map(({ key, name }) => [key, name])),
          ]}
          ask={staff.joinText}
        />
      )}
    </>
  );
}

/** Each mark is turned round by its own button, which stays what it was when it has been; the other is sent as it is. */
function ContactMarks({ journeyId, citizen }: Pick<Journey, 'journeyId' | 'citizen'>) {
  const { staff } = useTexts();
  const [was] = useState(citizen);
  return (
    <>
      <TellButton
        journeyId={journeyId}
        kind="contact-marks-changed"
        {...(was.protectedAddress ? staff.addressOpen : staff.addressProtected)}
        content={{ protectedAddress: !was.protectedAddress, postExempt: citizen.postExempt }}
      />
      <TellButton
        journeyId={journeyId}
        kind="contact-marks-changed"
        {...(was.postExempt ? staff.postDigital : staff.postOnPaper)}
        content={{ protectedAddress: citizen.protectedAddress, postExempt: !was.postExempt }}
      />
    </>
  );
}

/** A provider stops: who delivers it says so, or staff who have heard it. */
function Closing({ journey: { journeyId, tellable } }: { journey: Journey }) {
  const { staff, tell } = useTexts();
  if (tellable.deliveries.length === 0) return null;
  return (
    <TellInWords
      journeyId={journeyId}
      kind="provider-closing"
      label={staff.closing}
      explanation={staff.closingText}
      sent={staff.closingSent}
      first={[
        choiceOf('lineId', staff.closingWhich, staff.closingMissing, tellable.deliveries.map(({ lineId, service }) => [lineId, service.name])),
      ]}
      ask={staff.closingWhen}
      required={tell.required}
    />
  );
}

function custody(words: ReturnType<typeof useTexts>['staff'], { custodyHolders }: Journey['tellable']): TellField[] {
  const ends = ({ custodyChange }: Record<string, string>) => custodyChange === 'ends';
  const begins = ({ custodyChange }: Record<string, string>) => custodyChange === 'begins';
  const changes = Object.entries(words.custodyChanges).filter(([change]) => change === 'begins' || custodyHolders.length > 0);
  return [
    choiceOf('custodyChange', words.custodyChange, words.custodyChangeMissing, changes),
    {
      ...choiceOf(
        'custodyHolder',
        words.custodyHolder,
        words.custodyHolderMissing,
        custodyHolders.map(({ representationId, name }) => [representationId, name]),
      ),
      asked: ends,
    },
    { name: 'custodyName', label: words.custodyName, type: 'text', required: words.custodyNameMissing, asked: begins },
    { name: 'custodyCpr', label: words.custodyCpr, hint: words.custodyCprHint, type: 'text', required: words.custodyCprMissing, asked: begins },
    { name: 'custodySince', label: words.guardianshipSince, hint: words.guardianshipSinceHint, type: 'date' },
  ];
}

function guardianship(words: ReturnType<typeof useTexts>['staff']): TellField[] {
  const asked = ({ guardianshipForm }: Record<string, string>) => guardianshipForm !== 'ended';
  return [
    choiceOf('guardianshipForm', words.guardianshipForm, words.guardianshipFormMissing, Object.entries(words.guardianshipForms)),
    { name: 'guardianName', label: words.guardianName, type: 'text', required: words.guardianNameMissing, asked },
    { name: 'guardianCpr', label: words.guardianCpr, hint: words.guardianCprHint, type: 'text', asked },
    { name: 'guardianshipSince', label: words.guardianshipSince, hint: words.guardianshipSinceHint, type: 'date' },
  ];
}
