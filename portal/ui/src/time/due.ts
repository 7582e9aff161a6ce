import { calendarDays } from './clock';

export type DueState = 'none' | 'overdue' | 'today' | 'tomorrow' | 'later';

export interface Due {
  state: DueState;
  /** Calendar days between today and the due date, never negative. */
  days: number;
}

/** How a due date stands at this moment; the one definition of «overdue» on the screen. */
export function dueOf(dueAt: string | null, now: Date): Due {
  if (dueAt === null) return { state: 'none', days: 0 };
  const at = new Date(dueAt);
  const days = calendarDays(now, at);
  if (at < now) return { state: 'overdue', days: Math.abs(days) };
  if (days === 0) return { state: 'today', days };
  return { state: days === 1 ? 'tomorrow' : 'later', days };
}
