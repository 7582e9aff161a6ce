import { describe, expect, it } from 'vitest';
import { caseTime } from './useNow';

const NOON = Date.parse('2026-11-23T12:00:00Z');

describe('the time of the cases', () => {
  it("is the browser's where time cannot be moved", () => {
    expect(caseTime(NOON, null, NOON - 1000)).toEqual(new Date(NOON));
  });

  it('goes on from what the server told in a demo', () => {
    expect(caseTime(NOON + 60_000, '2028-11-23T09:00:00Z', NOON)).toEqual(new Date('2028-11-23T09:01:00Z'));
  });
});
