import { Link, useLocation, useParams } from 'react-router';
import { useTexts } from '../language/language';
import { isCitizen, useSession } from '../session/session';
import { useNow } from '../time/useNow';
import { Alert } from '../ui/Alert';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { useReferral } from './useReferral.query';

/** The receipt of a referral, and how far it has come. It tells the sender no more than that. */
export function ReferralPage() {
  const { id = '' } = useParams();
  const texts = useTexts();
  const citizen = isCitizen(useSession());
  const now = useNow();
  const sent = (useLocation().state as { sent?: boolean } | null)?.sent === true;
  const { data: referral, error, isPending, refetch } = useReferral(id);
  if (isPending) return <Loading />;
  if (referral === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  return (
    <div className="narrow">
      {sent && <Alert variant="success" heading={texts.intake.received} takesFocus />}
      <PageHeading title={texts.intake.receipt} />
      <dl className="facts">
        <div>
          <dt>{texts.intake.status}</dt>
          <dd>
            <span role="status">{texts.intake.statuses[referral.status]}</span>
          </dd>
        </div>
        <div>
          <dt>{texts.intake.receivedAt}</dt>
          <dd>{texts.moment(referral.receivedAt, now)}</dd>
        </div>
        <div>
          <dt>{texts.intake.id}</dt>
          <dd className="reference">{referral.referralId}</dd>
        </div>
      </dl>
      <p className="actions">
        {!citizen && <Link to="/intake">{texts.intake.another}</Link>}
        <Link to="/">{citizen ? texts.home.title : texts.toTaskList}</Link>
      </p>
    </div>
  );
}
