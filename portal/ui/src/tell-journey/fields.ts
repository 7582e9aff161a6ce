import type { Coded, Content } from '../api/types';

/** What is written, by field; of several choices their codes, with a space between. */
export type Written = Record<string, string>;

/** Something to write or choose when a journey is told something. */
export interface TellField {
  name: string;
  label: string;
  hint?: string;
  type: 'long' | 'text' | 'date' | 'choice' | 'choices';
  options?: { value: string; label: string }[];
  /** What is said when it is left out; absent: it may be. */
  required?: string;
  /** Whether it is asked, given what is written so far; absent: always. */
  asked?: (written: Written) => boolean;
}

/** A choice that has to be made among values and what they are called. */
export function choiceOf(name: string, label: string, required: string, options: [string, string][]): TellField {
  return { name, label, type: 'choice', required, options: options.map(([value, label]) => ({ value, label })) };
}

/** Some of the codes of a list, at least one. */
export function choicesOf(name: string, label: string, required: string, codes: Coded[]): TellField {
  return { ...oneOf(name, label, required, codes), type: 'choices' };
}

/** One of the codes of a list. */
export function oneOf(name: string, label: string, required: string, codes: Coded[]): TellField {
  return choiceOf(name, label, required, codes.map(({ code, name }) => [code, name]));
}

/** The codes that are chosen in what is written. */
export function chosenOf(written: string | undefined): string[] {
  return written === undefined || written === '' ? [] : written.split(' ');
}

export function askedOf(fields: TellField[], written: Written): TellField[] {
  return fields.filter((field) => field.asked?.(written) ?? true);
}

/** What is missing, by field. */
export function missingOf(fields: TellField[], written: Written): Written {
  const missing = askedOf(fields, written).filter(({ name, required }) => required !== undefined && isBlank(written[name]));
  return Object.fromEntries(missing.map(({ name, required = '' }) => [name, required]));
}

/** What is sent: the answers to what is asked, nothing for what was left out. */
export function contentOf(fields: TellField[], written: Written): Content {
  const answers = askedOf(fields, written).filter(({ name }) => !isBlank(written[name]));
  return Object.fromEntries(
    answers.map(({ name, type }) => [name, type === 'choices' ? chosenOf(written[name]) : (written[name] ?? '').trim()]),
  );
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
