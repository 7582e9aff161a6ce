import type { Step } from '../api/caseTypes';
import { useTexts } from '../language/language';
import { DueDate } from '../ui/DueDate';

const CITIZEN = 'citizen';

interface NextStepProps {
  step: Step | null;
  /** What the citizen is asked, the reader is asked. */
  isCitizen: boolean;
  /** A reader who is no staff, while the desks find out who takes the referral: their business alone. */
  findingDesk: boolean;
}

/** What happens next, who does it and until when. */
export function NextStep({ step, isCitizen, findingDesk }: NextStepProps) {
  const { home } = useTexts();
  if (step === null) return <>{home.noStep}</>;
  const asked = step.department.key === CITIZEN;
  return (
    <div className="next-step">
      {findingDesk && !asked ? (
        <>
          <strong>{home.findingDesk}</strong>
          <span>{home.findingDeskText}</span>
        </>
      ) : (
        <>
          {step.name && <strong lang="da">{step.name}</strong>}
          {asked && isCitizen ? <span>{home.you}</span> : <span lang="da">{step.department.name}</span>}
        </>
      )}
      <DueDate dueAt={step.dueAt} />
    </div>
  );
}
