/** Times are shown as they are in Denmark, wherever the browser is. */
export const ZONE = 'Europe/Copenhagen';

export type Language = 'da' | 'en';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

function format(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options }).format(at);
}

/** For example «15.04». */
export function clockTime(at: Date, language: Language): string {
  return format(at, language, { hour: '2-digit', minute: '2-digit' });
}

/** For example «torsdag den 26. november» (the year is added when it is not the current one). */
export function longDay(at: Date, language: Language, now: Date): string {
  const year = dayNumber(at, 'year') === dayNumber(now, 'year') ? {} : ({ year: 'numeric' } as const);
  return format(at, language, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** For example «tors. 26. nov.». */
export function shortDay(at: Date, language: Language): string {
  return format(at, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** For example «23. nov. 15.04». */
export function shortMoment(at: Date, language: Language): string {
  return `${format(at, language, { day: 'numeric', month: 'short' })} ${clockTime(at, language)}`;
}

/** Whole calendar days in Denmark from one moment's date to another's; negative when `to` is earlier. */
export function calendarDays(from: Date, to: Date): number {
  return (midnightUtc(to) - midnightUtc(from)) / 86_400_000;
}

function midnightUtc(at: Date): number {
  return Date.UTC(dayNumber(at, 'year'), dayNumber(at, 'month') - 1, dayNumber(at, 'day'));
}

function dayNumber(at: Date, part: 'year' | 'month' | 'day'): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  return Number(parts.find(({ type }) => type === part)?.value);
}
