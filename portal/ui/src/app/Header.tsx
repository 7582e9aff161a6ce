import './header.css';
import { NavLink } from 'react-router';
import { useLanguage } from '../language/language';
import { LogOutButton } from '../session/LogOutButton';
import { useServiceGaps } from '../see-gaps/useServiceGaps.query';
import { canAskForHelp, isCitizen, isReceptionist, settlesGaps } from '../session/session';
import { useMe } from '../session/useMe.query';
import type { Me } from '../api/types';
import { DemoTime } from './DemoTime';

export function Header() {
  const { texts } = useLanguage();
  const { data: me } = useMe();
  return (
    <header className="site-header">
      <div className="site-bar container">
        <NavLink to="/" className="brand" aria-label={texts.app}>
          <img src="/samspil.svg" alt="" width="32" height="32" />
          <span>{texts.app}</span>
        </NavLink>
        <LanguageSwitch />
        {me && <Account me={me} />}
      </div>
      {me && <Menu me={me} />}
      <DemoTime />
    </header>
  );
}

function LanguageSwitch() {
  const { language, texts, choose } = useLanguage();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <button type="button" className="function-link language-switch" lang={other} onClick={() => choose(other)}>
      {texts.switchTo}
    </button>
  );
}

function Account({ me }: { me: Me }) {
  const { session } = useLanguage().texts;
  const departments = me.departments.map(({ name }) => name).join(', ');
  return (
    <div className="account">
      <p className="account-name">
        <strong>{me.name}</strong>
        {!isCitizen(me) && (
          <span>
            <span className="sr-only">{session.departments}: </span>
            {departments === '' ? session.noDepartment : departments}
          </span>
        )}
      </p>
      <LogOutButton />
    </div>
  );
}

function Menu({ me }: { me: Me }) {
  const { texts } = useLanguage();
  return (
    <nav className="site-menu" aria-label={texts.mainMenu}>
      <div className="container">
        <ul>
        <li>
          <NavLink to="/">{isCitizen(me) ? texts.home.title : texts.tasks.title}</NavLink>
        </li>
        {isCitizen(me) && canAskForHelp(me) && (
          <li>
            <NavLink to="/intake">{texts.home.askForHelp}</NavLink>
          </li>
        )}
        {settlesGaps(me) && <GapLink />}
        {isReceptionist(me) && (
          <li>
            <NavLink to="/intake">{texts.intake.title}</NavLink>
          </li>
        )}
      </ul>
      </div>
    </nav>
  );
}

function GapLink() {
  const { gaps: words } = useLanguage().texts;
  const { data } = useServiceGaps();
  return (
    <li>
      <NavLink to="/gaps">
        {words.title}
        {data !== undefined && data.length > 0 && (
          <span className="badge">
            <span aria-hidden="true">{data.length}</span>
            <span className="sr-only">, {words.count(data.length)}</span>
          </span>
        )}
      </NavLink>
    </li>
  );
}
