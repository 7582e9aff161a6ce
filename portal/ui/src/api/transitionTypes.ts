import type { Coded, Named, Person } from './types';

/** A life transition on a journey's page, and what it leaves without a successor. */

export interface Readiness {
  checkedAt: string;
  overall: Coded;
  themes: { theme: Coded; colour: Coded }[];
}

/** A life transition that somebody follows. */
export interface Transition {
  kind: Coded;
  state: 'found' | 'running' | 'landed' | 'declined';
  turningOn: string;
  tracks: Coded[];
  from: Named;
  to: Named;
  /** When what was late is settled instead. */
  newDate: string | null;
  newDateReason: string | null;
  milestones: { milestone: Coded; beginsAt: string; state: 'ahead' | 'begun' | 'reached'; late: boolean }[];
  readiness: Readiness | null;
}

/** Support that ends on a day with nothing to follow, or that was to begin then and has not. */
export interface ServiceGap {
  journeyId: string;
  citizenName: string;
  service: Coded;
  reason: 'nothing-follows' | 'not-begun' | 'bridged';
  turningOn: string;
  from: Named;
  to: Named;
  coordinator: Person | null;
}
