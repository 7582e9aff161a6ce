import { createContext, useContext } from 'react';
import type { Me } from '../api/types';

export const SessionContext = createContext<Me | null>(null);

/** The person who is logged in; only inside the session gate. */
export function useSession(): Me {
  const me = useContext(SessionContext);
  if (me === null) throw new Error('No session here: the page is outside SessionGate.');
  return me;
}

export function isReceptionist(me: Me): boolean {
  return me.roles.includes('receptionist');
}

/** Who has gaps at 18 to settle: coordinators and heads. */
export function settlesGaps(me: Me): boolean {
  return ['leader', 'coordinator'].some((role) => me.roles.includes(role));
}

/** Someone who uses the portal for their own life, or for a citizen they stand by; not for work. */
export function isCitizen(me: Me): boolean {
  return me.departments.length === 0 && ['citizen', 'guardian', 'relative'].some((role) => me.roles.includes(role));
}

/** The same of the reader of a page that may stand outside the session gate. */
export function useReaderIsCitizen(): boolean {
  const me = useContext(SessionContext);
  return me !== null && isCitizen(me);
}

/** Who can ask for help for themselves. */
export function canAskForHelp(me: Me): boolean {
  return me.roles.includes('citizen');
}

/** Who may note what was decided about a case elsewhere. */
export function decidesCases(me: Me): boolean {
  return me.roles.includes('caseworker') || me.roles.includes('leader');
}
