import type { Coded } from './types';

/** What has been assessed, and who told what. */
export interface Assessment {
  assessmentId: string;
  types: Coded[];
  /** What led to it; empty for the citizen until somebody has agreed it with them. */
  grounds: Coded[];
  state: string;
  ownDescription: string | null;
  ownSource: Coded | null;
  conclusion: string | null;
  leastIntrusive: string | null;
  aimConflict: string | null;
  targetGroups: Coded[];
  outcome: Coded | null;
  preliminary: string | null;
  notAsked: string | null;
  pace: string | null;
  trusted: string | null;
  newDate: string | null;
  startedAt: string;
  finishedAt: string | null;
  contributions: {
    department: string;
    state: ContributionState;
    requestedAt: string;
    answeredAt: string | null;
    statement: string | null;
    reason: string | null;
  }[];
  scores: {
    framework: string;
    theme: Coded;
    level: Coded | null;
    ownLevel: Coded | null;
    subThemes: Coded[];
    potential: Coded | null;
    note: string | null;
  }[];
}

export type ContributionState = 'asked' | 'delivered' | 'not-relevant' | 'not-delivered' | 'cancelled';
