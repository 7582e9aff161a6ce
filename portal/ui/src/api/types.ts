import type { Assessment } from './assessmentTypes';
import type { Asked, Consent, Contact, Decision, JourneyEnd, KnownAnswer, Meeting, Plan, Reach, ReadAs, Step, Tellable } from './caseTypes';
import type { Transition } from './transitionTypes';

/** What the portal's API answers with; times are ISO 8601 with offset. */

export interface Named {
  key: string;
  name: string;
}

export interface Person {
  id: string;
  name: string;
}

export interface Coded {
  code: string;
  name: string;
}

export interface Me {
  userId: string;
  name: string;
  username: string;
  roles: string[];
  departments: Named[];
  /** The time of the cases where a demo may move it; null where it is everybody's. */
  demoNow: string | null;
}

export interface Task {
  key: string;
  name: string;
  processId: string;
  journeyId: string;
  citizenName: string;
  department: Named;
  createdAt: string;
  dueAt: string | null;
  assignee: Person | null;
  priority: number;
}

export interface TaskPage {
  tasks: Task[];
  next: string | null;
}

/** A form's fields and their values, by field key. */
export type Content = Record<string, unknown>;

/** Lists of options that a form's fields name by `valuesKey`. */
export type FormContext = Record<string, FormOption[]>;

export interface FormOption {
  label: string;
  value: string;
}

/** A Camunda form, as deployed. */
export interface FormSchema {
  components?: FormComponent[];
  [property: string]: unknown;
}

export interface FormComponent {
  id?: string;
  key?: string;
  label?: string;
  type: string;
  valuesKey?: string;
  values?: FormOption[];
  components?: FormComponent[];
  [property: string]: unknown;
}

export interface TaskDetails extends Task {
  /** Null when the task is only to be marked as done. */
  form: { schema: FormSchema } | null;
  draft: Content | null;
  context: FormContext;
  /** What is known already, by field. */
  prefill: Content;
  /** Who fills the form in: `citizen` or `staff`. */
  actor: string;
  state: string;
}

export interface Deadline extends Coded {
  dueAt: string;
  kind: string;
  /** The paragraph of law; null for the municipality's own deadlines. */
  basis: string | null;
  fulfilledAt: string | null;
  /** Open although its time has passed. */
  overdue: boolean;
  /** What is done about it: who heard last that it is late. */
  toldLast: string | null;
  toldAt: string | null;
  /** The date the citizen was given instead. */
  newDate: string | null;
}

export interface Bounce {
  from: Named;
  to: Named;
  reason: Coded;
  note: string | null;
  at: string;
  /** It went to leadership instead of to the desk it was handed on to. */
  escalated: boolean;
}

export interface Referral {
  referralId: string;
  source: string;
  sourceName: string;
  matter: string;
  wish: string | null;
  needs: Coded[];
  signs: Coded[];
  referrerName: string | null;
  referrerOrganisation: string | null;
  referrerPhone: string | null;
  agreed: boolean;
  urgency: string | null;
  urgencyName: string | null;
  receivedAt: string;
  bounces: Bounce[];
}

export interface TimelineEntry {
  at: string;
  kind: string;
  title: string;
  department: Named | null;
  actor: Person | null;
  text: string | null;
}

export interface Journey {
  journeyId: string;
  state: 'active' | 'ended';
  /** Null while it is active. */
  end: JourneyEnd | null;
  citizen: { name: string; cpr: string | null; age: number; synthetic: boolean; protectedAddress: boolean; postExempt: boolean };
  holder: { department: Named; person: Person | null } | null;
  /** The department that has yet to answer whether it takes the referral. */
  offeredTo: Named | null;
  coordinator: Person | null;
  nextDeadline: Deadline | null;
  deadlines: Deadline[];
  referrals: Referral[];
  participants: (Named & { since: string })[];
  tasks: Task[];
  timeline: TimelineEntry[];
  readAs: ReadAs;
  /** The reader may tell the journey something for the citizen. */
  mayAct: boolean;
  nextStep: Step | null;
  tellable: Tellable;
  reach: Reach | null;
  consents: Consent[];
  knownAnswers: KnownAnswer[];
  assessment: Assessment | null;
  contacts: Contact[];
  existingPlans: { department: Named; law: Coded; title: string; aim: string | null; gathered: boolean }[];
  plan: Plan | null;
  meetings: Meeting[];
  decisions: Decision[];
  /** Null while the citizen is in none. */
  transition: Transition | null;
  /** What the reader's department was asked, for who sees nothing else of the case. */
  asked: Asked[];
}

export interface IntakeForm {
  schema: FormSchema;
  context: FormContext;
  actor: string;
}

export type ReferralProgress = 'received' | 'in-progress' | 'accepted' | 'closed';

export interface ReferralStatus {
  referralId: string;
  externalId: string;
  receivedAt: string;
  status: ReferralProgress;
}
