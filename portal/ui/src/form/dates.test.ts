import { describe, expect, it } from 'vitest';
import { danishDay, dayOf, isDay, isMoment, momentOf, partsOf, withOffset } from './dates';

describe('a day', () => {
  it('is read as Danes write it', () => {
    ['24-12-2027', '24/12-2027', '24.12.2027', '24 12 2027', ' 2027-12-24'].forEach((text) => expect(dayOf(text)).toBe('2027-12-24'));
    expect(dayOf('1-2-2028')).toBe('2028-02-01');
    expect(danishDay('2028-02-01')).toBe('01-02-2028');
  });

  it('that is none stays as it was typed', () => {
    ['31-02-2027', '24-12-27', 'juleaften'].forEach((text) => expect(dayOf(text)).toBe(text));
    expect(dayOf('  ')).toBeNull();
    expect(danishDay('juleaften')).toBe('juleaften');
  });

  it('is one of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(['2027-02-29', '2027-13-01', '2027-1-1'].filter(isDay)).toEqual([]);
  });
});

describe('a moment', () => {
  it('carries the offset of where it was written', () => {
    expect(withOffset('2026-11-23T14:30', 60)).toBe('2026-11-23T14:30+01:00');
    expect(withOffset('2026-11-23T14:30', -210)).toBe('2026-11-23T14:30-03:30');
    expect(momentOf('2026-11-23', '9.05')).toMatch(/^2026-11-23T09:05[+-]/);
  });

  it('keeps what is typed until both parts are there', () => {
    expect(momentOf('2026-11-23', '')).toBe('2026-11-23T');
    expect(partsOf('2026-11-23T')).toEqual({ day: '2026-11-23', clock: '' });
    expect(partsOf(momentOf(null, 'kl. 9') ?? '')).toEqual({ day: '', clock: 'kl. 9' });
    expect(partsOf('2026-11-23T14:30+01:00')).toEqual({ day: '2026-11-23', clock: '14:30' });
    expect(momentOf(null, ' ')).toBeNull();
    expect(['2026-11-23T', '2026-11-23', '2026-11-31T14:30+01:00'].filter(isMoment)).toEqual([]);
    expect(isMoment('2026-11-23T14:30+01:00')).toBe(true);
  });
});
