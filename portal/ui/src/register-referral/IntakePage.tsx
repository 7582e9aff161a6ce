import { useTexts } from '../language/language';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { IntakeWork } from './IntakeWork';
import { useIntakeForm } from './useIntakeForm.query';

/** Where reception registers what it is told on the phone or at the counter. */
export function IntakePage() {
  const { intake, home } = useTexts();
  const { data: form, error, isPending, refetch } = useIntakeForm();
  if (isPending) return <Loading />;
  if (form === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  const own = form.actor === 'citizen';
  return (
    <div className="narrow">
      <PageHeading title={own ? home.askForHelp : intake.title} />
      <p className="intro">{own ? intake.ownIntro : intake.intro}</p>
      <IntakeWork form={form} />
    </div>
  );
}
