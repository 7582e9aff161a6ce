import { describe, expect, it } from 'vitest';
import type { FormSchema } from '../api/types';
import { contentOf, filled, prepared } from './schema';

const SCHEMA: FormSchema = {
  components: [
    { id: 'a', key: 'answer', type: 'radio', values: [{ label: 'Ja', value: 'yes' }] },
    { id: 'g', type: 'group', components: [{ id: 'n', key: 'nextDesk', type: 'select', valuesKey: 'departments' }] },
    { id: 'b', type: 'button', label: 'Send' },
  ],
};
const DEPARTMENTS = [{ label: 'Unge', value: 'youth' }];

describe('a form that is prepared', () => {
  it('holds the options its fields name, also inside a group', () => {
    const [, group] = prepared(SCHEMA, { departments: DEPARTMENTS }).components ?? [];
    expect(group?.components?.[0]).toEqual({ id: 'n', key: 'nextDesk', type: 'select', values: DEPARTMENTS });
  });

  it('has no options where the server gave none', () => {
    const [, group] = prepared(SCHEMA, {}).components ?? [];
    expect(group?.components?.[0]?.values).toEqual([]);
  });

  it('leaves its own buttons out', () => {
    expect(prepared(SCHEMA, {}).components?.map(({ type }) => type)).toEqual(['radio', 'group']);
  });
});

describe('the content of a form', () => {
  it('is what its fields hold and nothing else', () => {
    const data = { answer: 'yes', nextDesk: 'youth', departments: DEPARTMENTS };
    expect(contentOf(SCHEMA, data)).toEqual({ answer: 'yes', nextDesk: 'youth' });
  });

  it('is sent without the fields that were left empty', () => {
    expect(filled({ answer: 'yes', nextDesk: null, note: '', agreed: false })).toEqual({ answer: 'yes', agreed: false });
  });
});
