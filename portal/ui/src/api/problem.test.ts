import { describe, expect, it } from 'vitest';
import { hasStatus, problemOf } from './problem';

describe('a refused call', () => {
  it('tells every faulty field and who has the task', async () => {
    const body = { detail: 'Ret felterne.', errors: [{ field: 'note', message: 'Skriv hvorfor.' }], assignee: { id: '1', name: 'Mette Krogh' } };
    const response = new Response(JSON.stringify(body), { status: 422, headers: { 'content-type': 'application/problem+json' } });
    expect(await problemOf(response)).toMatchObject({ status: 422, ...body });
  });

  it('is a problem too when the answer is no JSON', async () => {
    const problem = await problemOf(new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }));
    expect(hasStatus(problem, 502)).toBe(true);
    expect(problem.errors).toEqual([]);
  });
});
