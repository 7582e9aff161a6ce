import { describe, expect, it } from 'vitest';
import { arrivals } from './arrivals';

describe('new tasks on the list', () => {
  it('are those that were not there before', () => {
    expect(arrivals(['1', '2'], ['3', '2', '4'])).toBe(2);
  });

  it('are none when the list is shown for the first time or only shrinks', () => {
    expect(arrivals(undefined, ['1'])).toBe(0);
    expect(arrivals(['1', '2'], ['2'])).toBe(0);
  });
});
