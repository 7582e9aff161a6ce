import type { FormComponent } from '../api/types';
import { isDay, isMoment } from './dates';

/** What is wrong with a number or date that cannot be read and was therefore kept as it was typed. */
export function unreadable({ type, subtype }: FormComponent, value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (type === 'number') return 'Skriv et tal.';
  if (type !== 'datetime') return undefined;
  if (subtype === 'datetime') return isMoment(value) ? undefined : 'Skriv en dato og et klokkeslæt, fx 24-12-2027 og 14:30.';
  return isDay(value) ? undefined : 'Skriv en dato, fx 24-12-2027.';
}
