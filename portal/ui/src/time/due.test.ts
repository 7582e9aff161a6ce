import { describe, expect, it } from 'vitest';
import { da } from '../language/da';
import { en } from '../language/en';
import { dueOf } from './due';

const NOW = new Date('2026-11-23T10:00:00+01:00');

describe('a due date', () => {
  it('is overdue from the moment it has passed', () => {
    expect(dueOf('2026-11-23T09:59:59+01:00', NOW)).toEqual({ state: 'overdue', days: 0 });
    expect(dueOf('2026-11-21T15:00:00+01:00', NOW)).toEqual({ state: 'overdue', days: 2 });
  });

  it('counts calendar days in Denmark, not hours', () => {
    expect(dueOf('2026-11-23T23:59:00+01:00', NOW).state).toBe('today');
    expect(dueOf('2026-11-24T00:01:00+01:00', NOW).state).toBe('tomorrow');
    expect(dueOf('2026-11-23T23:30:00Z', NOW).state).toBe('tomorrow');
  });

  it('counts the days rightly across the change to winter time', () => {
    const beforeChange = new Date('2026-10-24T12:00:00+02:00');
    expect(dueOf('2026-10-26T12:00:00+01:00', beforeChange)).toEqual({ state: 'later', days: 2 });
  });

  it('is said in words', () => {
    expect(da.due(null, NOW)).toBe('Ingen frist');
    expect(da.due('2026-11-22T12:00:00+01:00', NOW)).toBe('Overskredet med 1 dag');
    expect(da.due('2026-11-23T15:00:00+01:00', NOW)).toBe('I dag kl. 15.00');
    expect(da.due('2026-11-26T15:00:00+01:00', NOW)).toBe('Om 3 dage, tors. 26. nov.');
    expect(en.due('2026-11-24T15:00:00+01:00', NOW)).toBe('Tomorrow at 15:00');
  });
});
