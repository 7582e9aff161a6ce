import { describe, expect, it } from 'vitest';
import { forOneself } from './ownReferral';

describe('asking for help for oneself', () => {
  it('asks neither who one is nor what others are asked', () => {
    const schema = {
      components: [
        { type: 'text', text: 'Til modtagelsen' },
        { type: 'textfield', key: 'citizenCpr' },
        { type: 'select', key: 'source' },
        { type: 'group', components: [{ type: 'textarea', key: 'wish', label: 'Borgerens ønske', description: 'Spørg' }] },
      ],
    };

    expect(forOneself(schema).components).toEqual([
      { type: 'group', components: [{ type: 'textarea', key: 'wish', label: 'Hvad er vigtigt for dig?' }] },
    ]);
  });
});
