import { useLocation } from 'react-router';
import { useTexts } from '../language/language';
import { PageHeading } from '../ui/PageHeading';
import { hasUnsaved, keepReturnPath } from './unsavedWork';

export function LogInPage({ expired }: { expired: boolean }) {
  const { session } = useTexts();
  const { pathname, search } = useLocation();
  return (
    <section className="narrow">
      <PageHeading title={expired ? session.expired : session.welcome} />
      <p className="font-lead">{expired ? session.expiredText : session.intro}</p>
      {hasUnsaved() && <p>{session.kept}</p>}
      <p>
        <a
          className="button button-primary"
          href="/oauth2/authorization/keycloak"
          onClick={() => keepReturnPath(pathname + search)}
        >
          {session.logIn}
        </a>
      </p>
    </section>
  );
}
