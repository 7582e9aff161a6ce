import type { Step } from '../api/caseTypes';
import { useTexts } from '../language/language';
import { DueDate } from '../ui/DueDate';

const CITIZEN = 'citizen';

/** What happens next, who does it and until when. */
export function NextStep({ step }: { step: Step | null }) {
  const { home } = useTexts();
  if (step === null) return <>{home.noStep}</>;
  return (
    <>
      <strong lang="da">{step.name}</strong>
      <br />
      {step.department.key === CITIZEN ? home.you : <span lang="da">{step.department.name}</span>}
      <br />
      <DueDate dueAt={step.dueAt} />
    </>
  );
}
