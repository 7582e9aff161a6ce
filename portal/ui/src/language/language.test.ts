import { describe, expect, it } from 'vitest';
import { da } from './da';
import { en } from './en';

/** A dictionary's texts by their path, functions as they are. */
function paths(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? paths(value as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

describe('the languages', () => {
  it('have the same texts', () => {
    expect(paths(en).sort()).toEqual(paths(da).sort());
  });
});
