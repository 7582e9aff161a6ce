import { describe, expect, it } from 'vitest';
import type { FormSchema } from '../api/types';
import { choicesOf } from './choices';
import { errorsOf, libraryErrorsOf, nameOfField } from './fieldErrors';
import { contentOf, filled, initialOf, prepared } from './schema';
import { numberOf } from './valueFields';

const GOAL = { id: 'g', key: 'goal', type: 'textfield', label: 'Mål', readonly: true };
const ANSWER = { id: 'a', key: 'answer', type: 'radio', label: 'Svar', valuesKey: 'codes_yes_no' };
const FIXED: FormSchema = {
  components: [
    { id: 't', key: 'wish', type: 'textarea', label: 'Ønske', readonly: true },
    { id: 'l', path: 'lines', type: 'dynamiclist', label: 'Linjer', allowAddRemove: false, components: [GOAL, ANSWER] },
  ],
};
const FREE: FormSchema = {
  components: [{ id: 'l', path: 'lines', type: 'dynamiclist', components: [{ ...GOAL, readonly: false }] }],
};

describe('a list of rows', () => {
  it('is shown whole, with the options of its fields', () => {
    const [, list] = prepared(FIXED, { codes_yes_no: [{ label: 'Ja', value: 'yes' }] }).components ?? [];
    expect(list).toMatchObject({ isRepeating: true, disableCollapse: true, allowAddRemove: false, defaultRepetitions: 0 });
    expect(list?.components?.[1]?.values).toEqual([{ label: 'Ja', value: 'yes' }]);
    expect(prepared(FREE, {}).components?.[0]).toMatchObject({ allowAddRemove: true });
  });

  it('offers in a row what the row holds', () => {
    const network = { value: 'network', label: 'Netværk' };
    const field = { valuesExpression: '=this.choices' };
    expect(choicesOf(field, { choices: [network] })).toEqual([network]);
    expect(choicesOf(field, {})).toEqual([]);
    expect(choicesOf({ values: [network] }, { choices: [] })).toEqual([network]);
  });

  it('keeps its rows in what is sent and in drafts, without what the form does not ask', () => {
    const data = { actor: 'staff', lines: [{ goal: 'Ro', lineId: 'x', answer: '' }, undefined] };
    expect(filled(contentOf(FIXED, data))).toEqual({ lines: [{ goal: 'Ro' }, {}] });
  });
});

describe('what a form holds at first', () => {
  const known = { wish: 'Ro', lines: [{ lineId: 'a', goal: 'Nøgle' }, { lineId: 'b', goal: 'Ro' }] };

  it('is what is known, and what was written to each row', () => {
    const written = { wish: 'gammelt', lines: [{ goal: 'gammelt', answer: 'yes' }] };
    expect(initialOf(FIXED, known, written)).toEqual({
      wish: 'Ro',
      lines: [
        { lineId: 'a', goal: 'Nøgle', answer: 'yes' },
        { lineId: 'b', goal: 'Ro' },
      ],
    });
  });

  it('is the draft where rows can be added and removed', () => {
    expect(initialOf(FREE, { lines: [{ goal: 'kendt' }] }, { lines: [] })).toEqual({ lines: [] });
    expect(initialOf(FREE, { lines: [{ goal: 'kendt' }] }, {})).toEqual({ lines: [{ goal: 'kendt' }] });
  });
});

describe('an error in a row', () => {
  const { components } = FIXED;

  it('has the path the server uses, and comes in the order of the rows', () => {
    expect(errorsOf(components, { t: ['Fejl'], g: { 1: ['Mangler'] }, a: [['Vælg'], undefined] })).toEqual([
      { field: 'wish', message: 'Fejl' },
      { field: 'lines[0].answer', message: 'Vælg' },
      { field: 'lines[1].goal', message: 'Mangler' },
    ]);
  });

  it('of the server is shown at the field of its row', () => {
    const errors = [
      { field: 'lines[1].goal', message: 'Mangler' },
      { field: 'lines[0].goal', message: 'For langt' },
      { field: 'wish', message: 'Fejl' },
      { field: 'nowhere[0].x', message: 'Fejl' },
    ];
    expect(libraryErrorsOf(components, errors)).toEqual({ t: ['Fejl'], g: { 0: ['For langt'], 1: ['Mangler'] } });
  });

  it('is told by the names people read', () => {
    const row = (number: number) => `nr. ${number}`;
    expect(nameOfField(components, 'lines[1].goal', row)).toBe('Linjer, nr. 2, Mål');
    expect(nameOfField(components, 'wish', row)).toBe('Ønske');
    expect(nameOfField(components, 'other', row)).toBe('other');
  });
});

describe('numbers', () => {
  it('are read as Danes write them', () => {
    expect(numberOf('2,5')).toBe(2.5);
    expect(numberOf(' ')).toBeNull();
    expect(numberOf('to')).toBe('to');
  });
});
