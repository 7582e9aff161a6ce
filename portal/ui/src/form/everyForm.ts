import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, FormComponent, FormContext, FormOption, FormSchema } from '../api/types';
import { fieldsOf, isList, nameOf } from './schema';

/** The forms of the processes, read as the portal gets them, and answers to them. For tests. */
const FORMS = '../../forms';

export function everyForm(): [string, FormSchema][] {
  return readdirSync(FORMS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.form'))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(FORMS, file), 'utf8')) as FormSchema]);
}

/** A field that is asked, where it stands and what it is. */
export interface Place {
  path: string;
  selector: string;
  field: FormComponent;
}

const ROWS = 2;

/** The fields that people answer; in a list, those of its last row. */
export function placesOf(schema: FormSchema): Place[] {
  return fieldsOf(schema.components)
    .flatMap((field) => (isList(field) ? rowPlaces(field) : [place(field)]))
    .filter(({ field }) => field.readonly !== true && field.disabled !== true);
}

function rowPlaces(list: FormComponent): Place[] {
  const row = ROWS - 1;
  return fieldsOf(list.components).map((field) => {
    const { path, selector } = place(field);
    const name = nameOf(list) ?? '';
    return { path: `${name}[${row}].${path}`, selector: `[data-list="${name}"] [data-row="${row}"] ${selector}`, field };
  });
}

function place(field: FormComponent): Place {
  const key = nameOf(field) ?? '';
  return { path: key, selector: `[data-field="${key}"]`, field };
}

interface Variant {
  actor: string;
  content: Content;
}

/** Right answers to everything, and the same with each answer that a condition of the form asks about. */
export function variantsOf(schema: FormSchema): Variant[] {
  const asked = new Set(hidesOf(schema.components).flatMap((hide) => hide.replace(/"[^"]*"/g, '').match(/[a-z]\w*/gi) ?? []));
  const fields = fieldsOf(schema.components).flatMap((field) => [field, ...fieldsOf(field.components)]);
  const changes = [...asked]
    .filter((name) => name !== 'this')
    .flatMap((name) => possible(fields.find(({ key }) => key === name), schema).map((value) => ({ [name]: value })));
  const pairs = changes.flatMap((one) => changes.map((other) => ({ ...one, ...other })));
  return [{}, ...changes, ...pairs].flatMap((change) =>
    ['staff', 'citizen'].map((actor) => ({ actor, content: answers(schema.components, change) })),
  );
}

/** What a field can hold; what is known of the case and no field asks can be anything. */
function possible(field: FormComponent | undefined, schema: FormSchema): unknown[] {
  if (field === undefined || field.readonly === true) return [true, undefined, ...codesOf(schema)];
  if (field.type === 'checkbox') return [true, false];
  if (field.values !== undefined) return field.values.map(({ value }) => value);
  return field.valuesKey === undefined ? [undefined] : codesOf(schema);
}

/** The lists that its fields choose from, holding what its conditions name. */
export function contextOf(schema: FormSchema): FormContext {
  const options: FormOption[] = codesOf(schema).map((code) => ({ value: code, label: `Valg: ${code}` }));
  const keys = JSON.stringify(schema).match(/"valuesKey":"[^"]+"/g) ?? [];
  return Object.fromEntries(keys.map((key) => [key.slice('"valuesKey":"'.length, -1), options]));
}

function hidesOf(components: FormComponent[] = []): string[] {
  return components.flatMap(({ conditional, components: inner }) => {
    const hide = (conditional as { hide?: string } | undefined)?.hide;
    return [...(hide === undefined ? [] : [hide]), ...hidesOf(inner)];
  });
}

function codesOf({ components }: FormSchema): string[] {
  const named = hidesOf(components).flatMap((hide) => hide.match(/(?<=")[^"]+(?=")/g) ?? []);
  return [...new Set(['offered', ...named.filter((code) => /^[a-z-]+$/.test(code))])];
}

function answers(components: FormComponent[] | undefined, change: Content): Content {
  const given = fieldsOf(components).map((field) => {
    const rows = () => Array.from({ length: ROWS }, () => ({ ...answers(field.components, change), ...choicesInRow(field) }));
    return [nameOf(field) ?? '', isList(field) ? rows() : right(field)] as const;
  });
  return { ...Object.fromEntries(given), ...change };
}

/** What a row of a list holds for the fields that choose from the row itself. */
function choicesInRow({ components }: FormComponent): Content {
  const names = JSON.stringify(components).match(/(?<="valuesExpression":"=this\.)\w+/g) ?? [];
  return Object.fromEntries(names.map((name) => [name, [{ value: 'offered', label: 'Valg: offered' }]]));
}

function right(field: FormComponent): unknown {
  const choice = field.values?.[0]?.value ?? 'offered';
  switch (field.type) {
    case 'radio':
    case 'select':
      return choice;
    case 'checklist':
      return [choice];
    case 'checkbox':
      return true;
    case 'number':
      return 50;
    case 'datetime':
      return field.subtype === 'datetime' ? '2099-12-31T10:00+01:00' : '2099-12-31';
    default:
      return ['Aftalt med borgeren.', '12345678', '610180-0011'].find((text) => new RegExp(rule(field, 'pattern')).test(text));
  }
}

function rule({ validate }: FormComponent, name: string): string {
  return ((validate ?? {}) as Record<string, string | undefined>)[name] ?? '';
}

/** What a person can type or leave out at a field, and what they then read at it. */
export function mistakesAt(field: FormComponent): { typed: string; message: string }[] {
  const rules = (field.validate ?? {}) as Record<string, number | string | boolean | undefined>;
  const { required, maxLength, min, max, pattern, patternErrorMessage } = rules;
  const canBeEmptied = required === true && !['radio', 'checklist', 'checkbox'].includes(field.type);
  return [
    ...(canBeEmptied ? [{ typed: '', message: isMoment(field) ? unreadableDate(field) : 'Feltet skal udfyldes.' }] : []),
    ...(maxLength === undefined || pattern !== undefined
      ? []
      : [{ typed: 'å'.repeat(Number(maxLength) + 1), message: `Skriv højst ${maxLength} tegn.` }]),
    ...(pattern === undefined ? [] : [{ typed: 'ukendt', message: String(patternErrorMessage) }]),
    ...(min === undefined ? [] : [{ typed: String(Number(min) - 1), message: `Tallet skal være mindst ${min}.` }]),
    ...(max === undefined ? [] : [{ typed: String(Number(max) + 1), message: `Tallet må højst være ${max}.` }]),
    ...(field.type === 'number' ? [{ typed: 'halvdelen', message: 'Skriv et tal.' }] : []),
    ...(field.type === 'datetime' ? [{ typed: '31-02-2099', message: unreadableDate(field) }] : []),
  ];
}

/** A day and a time of day: emptying the day leaves the time. */
function isMoment({ subtype }: FormComponent): boolean {
  return subtype === 'datetime';
}

function unreadableDate(field: FormComponent): string {
  return isMoment(field) ? 'Skriv en dato og et klokkeslæt, fx 24-12-2027 og 14:30.' : 'Skriv en dato, fx 24-12-2027.';
}
