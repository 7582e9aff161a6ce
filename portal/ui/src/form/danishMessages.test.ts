// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldError } from '../api/problem';
import type { Content, FormComponent } from '../api/types';
import { CamundaForm } from './camundaForm';
import { inDanish } from './danishMessages';

const LIBRARY = 'node_modules/@bpmn-io/form-js-viewer/dist/index.es.js';

/** A field for everything the library's validator can say, and the answer that makes it say it. */
const FAULTS: [Partial<FormComponent> & { type: string }, unknown][] = [
  [{ type: 'textfield', validate: { required: true } }, ''],
  [{ type: 'textfield', validate: { minLength: 3 } }, 'ab'],
  [{ type: 'textfield', validate: { maxLength: 3 } }, 'abcd'],
  [{ type: 'textfield', validate: { pattern: '^[A-Z]+$' } }, 'ab'],
  [{ type: 'textfield', validate: { validationType: 'email' } }, 'ingen'],
  [{ type: 'textfield', validate: { validationType: 'phone' } }, '1'],
  [{ type: 'number', validate: { min: 2 } }, 1],
  [{ type: 'number', validate: { max: 2 } }, 3],
  [{ type: 'number', validate: { min: 'to' } }, 3],
  [{ type: 'number', validate: { max: 'to' } }, 3],
  [{ type: 'number', decimalDigits: 0 }, 1.5],
  [{ type: 'number', decimalDigits: 1 }, 1.55],
  [{ type: 'number', decimalDigits: 2 }, 1.555],
  [{ type: 'number', increment: 2 }, 3],
  [{ type: 'number' }, 'to'],
  [{ type: 'datetime', subtype: 'date' }, 'i morgen'],
  [{ type: 'datetime', subtype: 'datetime' }, '2027-12-24T'],
];

describe("the form library's messages", () => {
  it('are all said in Danish', async () => {
    const errors = await faultsOf(FAULTS);
    expect(errors.map(({ field }) => field)).toEqual(FAULTS.map((_, index) => `f${index}`));
    expect(errors.map(({ message }) => message).filter((message) => /\b(field|value|must|valid|please)\b/i.test(message))).toEqual([]);
  });

  it('are those that are known: a version that says more is to be listened to', () => {
    expect(readFileSync(LIBRARY, 'utf8').match(/errors\.push\(/g)).toHaveLength(14);
  });

  it('keep their numbers', () => {
    expect(inDanish('Field must have maximum length of 2000.')).toBe('Skriv højst 2000 tegn.');
    expect(inDanish('Value is expected to have at most 1 decimal digit.')).toBe('Skriv tallet med højst 1 decimaler.');
  });

  it('stay as the author of the form wrote them', () => {
    expect(inDanish('Skriv et CPR-nummer.')).toBe('Skriv et CPR-nummer.');
  });
});

async function faultsOf(faults: typeof FAULTS): Promise<FieldError[]> {
  const components = faults.map(([field], index) => ({ ...field, id: `f${index}`, key: `f${index}` }));
  const answers: Content = Object.fromEntries(faults.map(([, answer], index) => [`f${index}`, answer]));
  const form = new CamundaForm(document.createElement('div'), { type: 'default', components });
  await form.open(answers, 'staff');
  return new Promise((resolve) => {
    form.onSubmit((_, errors) => resolve(errors));
    form.submit();
  });
}
