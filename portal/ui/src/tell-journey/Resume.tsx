import { useState } from 'react';
import type { Resumption } from '../api/caseTypes';
import { useTexts } from '../language/language';
import { TellInWords } from './TellInWords';
import { choicesOf, oneOf } from './fields';

interface ResumeProps {
  journeyId: string;
  resumption: Resumption;
}

/** What the coordinator takes up again. While it is under way that is said, and no button begins it twice; one that was pressed stays, to say so. */
export function Resume({ journeyId, resumption }: ResumeProps) {
  const { staff } = useTexts();
  const [{ underWay, gatherReasons, reassessReasons, needs }] = useState(resumption);
  return (
    <>
      {underWay === null && gatherReasons.length > 0 && (
        <TellInWords
          journeyId={journeyId}
          kind="resumption-asked"
          label={staff.gather}
          explanation={staff.gatherText}
          sent={staff.gatherSent}
          content={{ resumption: 'gather-plans' }}
          first={[oneOf('reason', staff.resumeReason, staff.resumeReasonMissing, gatherReasons)]}
          ask={staff.resumeNote}
        />
      )}
      {underWay === null && (
        <TellInWords
          journeyId={journeyId}
          kind="resumption-asked"
          label={staff.reassess}
          explanation={staff.reassessText}
          sent={staff.reassessSent}
          content={{ resumption: 'reassess' }}
          first={[
            choicesOf('needs', staff.reassessNeeds, staff.reassessNeedsMissing, needs),
            oneOf('reason', staff.resumeReason, staff.resumeReasonMissing, reassessReasons),
          ]}
          ask={staff.resumeNote}
        />
      )}
      {resumption.underWay !== null && <p>{staff.resumeWaits(resumption.underWay.name)}</p>}
    </>
  );
}
