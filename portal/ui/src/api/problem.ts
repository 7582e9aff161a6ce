import type { Person } from './types';

export interface FieldError {
  field: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  errors?: FieldError[];
  assignee?: Person | null;
}

/** An answer of the API that is not a success (RFC 9457); status 0 when no answer came at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly detail: string | undefined;
  readonly errors: FieldError[];
  readonly assignee: Person | undefined;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.assignee = body.assignee ?? undefined;
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isJson) return new ApiProblem(response.status);
  return new ApiProblem(response.status, (await response.json()) as ProblemBody);
}

/** True when the problem has one of these statuses. */
export function hasStatus(error: unknown, ...statuses: number[]): error is ApiProblem {
  return error instanceof ApiProblem && statuses.includes(error.status);
}
