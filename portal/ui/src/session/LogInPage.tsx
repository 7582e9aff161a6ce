import { useLocation } from 'react-router';
import { useTexts } from '../language/language';
import { Alert } from '../ui/Alert';
import { PageHeading } from '../ui/PageHeading';
import { hasUnsaved, keepReturnPath } from './unsavedWork';

export function LogInPage({ expired }: { expired: boolean }) {
  const { session } = useTexts();
  const { pathname, search } = useLocation();
  const failed = new URLSearchParams(search).get('login') === 'failed';
  return (
    <section className="narrow">
      <PageHeading title={expired ? session.expired : session.welcome} />
      <p className="font-lead">{expired ? session.expiredText : session.intro}</p>
      {failed && <Alert variant="error" heading={session.failed} />}
      {hasUnsaved() && <p>{session.kept}</p>}
      <p>
        <a
          className="button button-primary"
          href="/oauth2/authorization/keycloak"
          onClick={() => keepReturnPath(failed ? pathname : pathname + search)}
        >
          {session.logIn}
        </a>
      </p>
    </section>
  );
}
