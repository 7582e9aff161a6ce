import { csrfHeader } from './csrf';
import { ApiProblem, problemOf } from './problem';
import type { OwnJourney } from './caseTypes';
import type { ServiceGap } from './transitionTypes';
import type { Content, IntakeForm, Journey, Me, ReferralStatus, Task, TaskDetails, TaskPage } from './types';

type Method = 'GET' | 'POST' | 'PUT';

export interface TaskFilter {
  assignment: 'all' | 'mine' | 'unclaimed';
  department: string;
}

/** Every call to the portal's API; each rejects with {@link ApiProblem}. */
export const api = {
  me: () => send<Me>('GET', '/api/me'),
  tasks: (filter: TaskFilter, after: string) =>
    send<TaskPage>('GET', `/api/tasks?${taskQuery(filter, after).toString()}`),
  task: (key: string) => send<TaskDetails>('GET', taskPath(key)),
  claim: (key: string) => send<Task>('POST', taskPath(key, '/claim')),
  release: (key: string) => send<Task>('POST', taskPath(key, '/release')),
  saveDraft: (key: string, content: Content) => send<undefined>('PUT', taskPath(key, '/draft'), { content }),
  complete: (key: string, content: Content) =>
    send<{ submissionId: string }>('POST', taskPath(key, '/complete'), { content }),
  journey: (id: string) => send<Journey>('GET', `/api/journeys/${encodeURIComponent(id)}`),
  serviceGaps: () => send<ServiceGap[]>('GET', '/api/service-gaps'),
  ownJourneys: () => send<OwnJourney[]>('GET', '/api/journeys'),
  tell: (journeyId: string, kind: string, content: Content) =>
    send<{ submissionId: string }>('POST', `/api/journeys/${encodeURIComponent(journeyId)}/messages`, { kind, content }),
  intakeForm: () => send<IntakeForm>('GET', '/api/intake-form'),
  sendReferral: (referral: Content) => send<{ referralId: string; status: string }>('POST', '/api/referrals', referral),
  referral: (id: string) => send<ReferralStatus>('GET', `/api/referrals/${encodeURIComponent(id)}`),
};

async function send<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, requestOf(method, body)).catch(() => {
    throw new ApiProblem(0);
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function requestOf(method: Method, body: unknown): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method === 'GET') return { method, headers };
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  // A draft is sent while its page closes, and has to survive that.
  const keepalive = method === 'PUT';
  return { method, headers: { ...headers, 'content-type': 'application/json', ...csrfHeader() }, keepalive, ...payload };
}

function taskPath(key: string, command = ''): string {
  return `/api/tasks/${encodeURIComponent(key)}${command}`;
}

function taskQuery(filter: TaskFilter, after: string): URLSearchParams {
  const query = new URLSearchParams({ limit: '50' });
  if (filter.assignment !== 'all') query.set('assignment', filter.assignment);
  if (filter.department !== '') query.set('department', filter.department);
  if (after !== '') query.set('after', after);
  return query;
}
