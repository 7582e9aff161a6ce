import { expect, test } from 'vitest';
import { choiceOf, choicesOf, contentOf, missingOf, type TellField } from './fields';

const fields: TellField[] = [
  { name: 'form', label: 'Form', type: 'choice', required: 'Vælg' },
  { name: 'who', label: 'Hvem', type: 'text', required: 'Skriv hvem', asked: ({ form }) => form !== 'ended' },
  { name: 'text', label: 'Note', type: 'long' },
];

test('what must be written is asked for, unless it is not asked at all', () => {
  expect(missingOf(fields, { form: 'section-5', who: '  ' })).toEqual({ who: 'Skriv hvem' });
  expect(missingOf(fields, { form: 'ended' })).toEqual({});
});

test('only answers to what is asked are sent', () => {
  expect(contentOf(fields, { form: 'ended', who: 'Ida', text: ' ' })).toEqual({ form: 'ended' });
  expect(contentOf(fields, { form: 'section-5', who: ' Ida ' })).toEqual({ form: 'section-5', who: 'Ida' });
});

test('a choice is among what there is, and has to be made', () => {
  const which = choiceOf('lineId', 'Hvilken indsats?', 'Vælg indsatsen.', [['line-1', 'Kontaktperson']]);
  expect(which.options).toEqual([{ value: 'line-1', label: 'Kontaktperson' }]);
  expect(missingOf([which], {})).toEqual({ lineId: 'Vælg indsatsen.' });
});

test('several choices are sent as their codes, and one has to be made', () => {
  const themes = choicesOf('needs', 'Hvad skal udredes?', 'Vælg mindst ét tema.', [{ code: 'housing', name: 'Bolig' }]);
  expect(missingOf([themes], { needs: '' })).toEqual({ needs: 'Vælg mindst ét tema.' });
  expect(contentOf([themes], { needs: 'housing health' })).toEqual({ needs: ['housing', 'health'] });
});
