import type { Coded, Named, Person } from './types';

/** What has been learnt and agreed in a journey. */

/** How one gets in touch with the citizen, and who stands beside them. */
export interface Reach {
  contactForm: Coded;
  interpreter: string | null;
  helper: string | null;
  people: { kind: 'custody-holder' | 'guardian' | 'relative'; name: string }[];
}

export interface Consent {
  consentId: string;
  purpose: Coded;
  givenBy: string;
  from: string | null;
  to: Named | null;
  state: 'asked' | 'given' | 'partial' | 'refused' | 'unanswered' | 'withdrawn' | 'lapsed';
  limits: string | null;
  askedAt: string;
  answeredAt: string | null;
  validUntil: string | null;
  withdrawnAt: string | null;
  /** In force today. */
  stands: boolean;
}

export interface KnownAnswer {
  question: Coded;
  answer: string;
  source: Coded;
  department: Named | null;
  answeredAt: string;
}

export interface Assessment {
  assessmentId: string;
  types: Coded[];
  state: string;
  ownDescription: string | null;
  ownSource: Coded | null;
  conclusion: string | null;
  leastIntrusive: string | null;
  outcome: Coded | null;
  newDate: string | null;
  startedAt: string;
  finishedAt: string | null;
  contributions: { department: string; state: ContributionState; requestedAt: string; answeredAt: string | null }[];
  scores: { framework: string; theme: Coded; level: Coded | null; ownLevel: Coded | null; note: string | null }[];
}

export type ContributionState = 'asked' | 'delivered' | 'not-relevant' | 'not-delivered' | 'cancelled';

export interface Contact {
  name: string;
  organisation: string | null;
  department: Named | null;
  purpose: string;
  since: string;
}

export type LineState = 'proposed' | 'approved' | 'refused' | 'decided' | 'ordered' | 'waiting' | 'active' | 'ended';

export interface PlanLine {
  lineId: string;
  department: Named;
  law: Coded;
  service: Coded;
  description: string;
  goal: string;
  goalType: Coded;
  expectedLevel: Coded | null;
  effort: string | null;
  startsOn: string | null;
  provider: string | null;
  state: LineState;
  citizenNote: string | null;
}

export interface Plan {
  planId: string;
  type: Coded;
  state: 'draft' | 'approved' | 'active' | 'refused' | 'split' | 'ended';
  /** 0 until the plan becomes active; from then on there is a document. */
  version: number;
  goal: string | null;
  hopes: string | null;
  purpose: string | null;
  nextFollowUp: string | null;
  followUpReason: string | null;
  /** What the citizen takes along when the help has ended; null before. */
  exit: { takesAlong: string; callWhom: string; association: string; signs: string | null } | null;
  lines: PlanLine[];
}

export interface Readiness {
  checkedAt: string;
  overall: Coded;
  themes: { theme: Coded; colour: Coded }[];
}

/** A life transition that somebody follows. */
export interface Transition {
  kind: Coded;
  state: 'running' | 'landed' | 'declined';
  turningOn: string;
  tracks: Coded[];
  from: Named;
  to: Named;
  milestones: { milestone: Coded; beginsAt: string; state: 'ahead' | 'begun' | 'reached'; late: boolean }[];
  readiness: Readiness | null;
}

/** Support that ends on a day and that nothing follows. */
export interface ServiceGap {
  journeyId: string;
  citizenName: string;
  service: Coded;
  turningOn: string;
  from: Named;
  to: Named;
  coordinator: Person | null;
}

export interface Meeting {
  meetingId: string;
  purpose: Coded;
  state: 'planned' | 'invited' | 'held' | 'cancelled';
  agenda: string[];
  heldAt: string | null;
  place: string | null;
  minutes: string | null;
  actions: { action: string; department: Named; dueOn: string; state: 'open' | 'done' | 'cancelled' }[];
}

export interface Decision {
  decisionId: string;
  department: Named;
  law: Coded;
  provision: Coded | null;
  service: Coded | null;
  change: Coded;
  reasons: string | null;
  state: string;
  deliveredAt: string | null;
  complaintUntil: string | null;
  complained: boolean;
  /** The complaint that lies with the appeals board. */
  forwardedComplaint: string | null;
}

export interface Step {
  name: string;
  department: Named;
  dueAt: string | null;
}

export type ReadAs = 'staff' | 'citizen' | 'custody-holder' | 'guardian' | 'relative' | 'helper';

/** A journey on its citizen's first page. */
export interface OwnJourney {
  journeyId: string;
  state: 'active' | 'ended';
  citizenName: string;
  readAs: ReadAs;
  coordinator: Person | null;
  department: Named;
  /** A desk, or leadership, has yet to answer who takes the referral. */
  findingDesk: boolean;
  nextStep: Step | null;
}
