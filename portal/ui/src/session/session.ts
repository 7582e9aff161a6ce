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
