import { describe, expect, it } from 'vitest';
import { urgencyOf } from './urgency';

describe('the urgency of a task', () => {
  it('is told from its priority', () => {
    expect([100, 90, 89, 70, 69, 50].map(urgencyOf)).toEqual(['acute', 'acute', 'urgent', 'urgent', undefined, undefined]);
  });
});
