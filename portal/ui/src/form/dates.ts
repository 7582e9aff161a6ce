const DANISH = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** A day as people write it (24-12-2027, 24/12 2027) as 2027-12-24; what is no day stays as it was typed. */
export function dayOf(text: string): string | null {
  const typed = text.trim();
  const [, day = '', month = '', year = ''] = DANISH.exec(typed) ?? [];
  const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isDay(iso)) return iso;
  return typed === '' ? null : text;
}

/** A day as it is written in Denmark; what is no day stays as it is. */
export function danishDay(value: string): string {
  return value.replace(ISO, '$3-$2-$1');
}

export function isDay(text: string): boolean {
  return ISO.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** Day and time of day as one value; until both are right, as they were typed. */
export function momentOf(day: string | null, clock: string): string | null {
  const [, hour = '', minute = ''] = CLOCK.exec(clock.trim()) ?? [];
  if (day !== null && isDay(day) && hour !== '') return withOffset(`${day}T${hour.padStart(2, '0')}:${minute}`);
  return day === null && clock.trim() === '' ? null : `${day ?? ''}T${clock}`;
}

/** The day and the time of day of a value, as they are shown. */
export function partsOf(moment: string): { day: string; clock: string } {
  const [day = '', clock = ''] = moment.split(/T(.*)/s);
  return { day, clock: clock.replace(/^(\d\d:\d\d)[+-].*$/, '$1') };
}

export function isMoment(text: string): boolean {
  const [day = '', clock = ''] = text.split('T');
  return isDay(day) && /^\d\d:\d\d[+-]\d\d:\d\d$/.test(clock);
}

/** A local moment with its offset: 2026-11-23T14:30+01:00. */
export function withOffset(local: string, offsetMinutes = -new Date(local).getTimezoneOffset()): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const minutes = Math.abs(offsetMinutes);
  return `${local.slice(0, 16)}${offsetMinutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
