import { useTexts } from '../language/language';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { IntakeWork } from './IntakeWork';
import { useIntakeForm } from './useIntakeForm.query';

/** Where reception registers what it is told on the phone or at the counter. */
export function IntakePage() {
  const { intake } = useTexts();
  const { data: form, error, isPending, refetch } = useIntakeForm();
  if (isPending) return <Loading />;
  if (form === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  return (
    <div className="narrow">
      <PageHeading title={intake.title} />
      <p className="intro">{intake.intro}</p>
      <IntakeWork form={form} />
    </div>
  );
}
