import type { ContributionState } from './assessmentTypes';
import type { Coded, Named, Person } from './types';

/** What has been learnt and agreed in a journey. */

/** How one gets in touch with the citizen, and who stands beside them. */
export interface Reach {
  /** Null until somebody has talked with the citizen. */
  contactForm: Coded | null;
  interpreter: string | null;
  helper: string | null;
  /** Form: what kind of guardianship; null for others. */
  people: { kind: 'custody-holder' | 'guardian' | 'relative'; name: string; form: Coded | null; since: string }[];
}

export interface Consent {
  consentId: string;
  purpose: Coded;
  givenBy: 'citizen' | 'custody-holder' | 'guardian';
  /** Who answered for the citizen, by name; null: the citizen, or nobody knows who. */
  giver: string | null;
  from: string | null;
  to: Named | null;
  /** The one relative whom it lets be told. */
  relative: string | null;
  state: 'asked' | 'given' | 'partial' | 'refused' | 'unanswered' | 'withdrawn' | 'lapsed';
  limits: string | null;
  askedAt: string;
  answeredAt: string | null;
  validUntil: string | null;
  withdrawnAt: string | null;
  /** In force today. */
  stands: boolean;
  /** The reader may take it back. */
  mayWithdraw: boolean;
}

/** What a department was asked, and what it answered. */
export interface Asked {
  department: Named;
  questions: Coded[];
  state: ContributionState;
  requestedAt: string;
  dueAt: string | null;
  answeredAt: string | null;
  answer: string | null;
}

export interface KnownAnswer {
  question: Coded;
  /** The departments that asked in their own words; empty for a question that everybody asks. */
  askedBy: string[];
  answer: string;
  source: Coded;
  department: Named | null;
  answeredAt: string;
}

export interface Contact {
  name: string;
  organisation: string | null;
  department: Named | null;
  purpose: string;
  since: string;
}

export type LineState = 'proposed' | 'approved' | 'refused' | 'decided' | 'ordered' | 'waiting' | 'active' | 'ended';

/** Of another department's line in plans that are apart only what happens, where and when; the rest is null. */
export interface PlanLine {
  lineId: string;
  department: Named;
  law: Coded | null;
  service: Coded;
  description: string | null;
  goal: string | null;
  goalType: Coded | null;
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
  /** 0 until the plan becomes active. */
  version: number;
  goal: string | null;
  hopes: string | null;
  purpose: string | null;
  /** All of it in easy language; null where the citizen did not want that. */
  easyText: string | null;
  nextFollowUp: string | null;
  followUpReason: string | null;
  /** What the citizen takes along when the help has ended; null before. */
  exit: { takesAlong: string; callWhom: string; association: string; signs: string | null } | null;
  lines: PlanLine[];
  /** What has been in force in the journey, the newest first; each has a document. */
  versions: { planId: string; version: number; madeAt: string }[];
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
  /** The reader is a relative whom the citizen wants there. */
  invited: boolean;
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
  /** Null for a relative, who is told where the case is and nothing of what is in it. */
  name: string | null;
  department: Named;
  dueAt: string | null;
}

/** What the reader's messages can be about. */
export interface Tellable {
  /** A plan is in force: how it goes is told to its follow-up. */
  followedUp: boolean;
  /** Departments that could come along; none while no plan is in force. */
  joinable: Named[];
  /** Help whose provider may close. */
  deliveries: { lineId: string; service: Coded }[];
  /** Who has custody of the child now; for staff. */
  custodyHolders: { representationId: string; name: string }[];
  /** A life transition that comes near and that nobody follows yet. */
  transitionAhead: Coded | null;
  /** What the coordinator may take up again; null for everybody else. */
  resumption: Resumption | null;
}

/** Assessment and planning that can be taken up again. */
export interface Resumption {
  /** Why nothing can now; null when something can. */
  underWay: Coded | null;
  /** None when there is nothing to gather. */
  gatherReasons: Coded[];
  reassessReasons: Coded[];
  needs: Coded[];
}

export type ReadAs = 'staff' | 'citizen' | 'custody-holder' | 'guardian' | 'relative' | 'helper';

/** How a journey ended; its reasons are the code list journey-end. */
export interface JourneyEnd {
  reason: Coded;
  at: string;
  /** The municipality that has taken over; null when none has. */
  municipality: string | null;
}

/** A journey on its citizen's first page. */
export interface OwnJourney {
  journeyId: string;
  state: 'active' | 'ended';
  /** Null while it is active. */
  end: JourneyEnd | null;
  citizenName: string;
  readAs: ReadAs;
  coordinator: Person | null;
  department: Named;
  /** A desk, or leadership, has yet to answer who takes the referral. */
  findingDesk: boolean;
  nextStep: Step | null;
}
