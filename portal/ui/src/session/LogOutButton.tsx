import { useRef } from 'react';
import { csrfToken } from '../api/csrf';
import { useTexts } from '../language/language';
import { Icon } from '../ui/Icon';
import { forgetOthers } from './unsavedWork';

/** Ends the session here and at the log-in. A real form, because the browser itself has to follow to the log-in's site. */
export function LogOutButton() {
  const { session } = useTexts();
  const token = useRef<HTMLInputElement>(null);
  const prepare = () => {
    forgetOthers();
    if (token.current) token.current.value = csrfToken() ?? '';
  };
  return (
    <form method="post" action="/logout" onSubmit={prepare}>
      <input ref={token} type="hidden" name="_csrf" />
      <button type="submit" className="function-link">
        <Icon name="lock" />
        {session.logOut}
      </button>
    </form>
  );
}
