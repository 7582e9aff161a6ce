import { describe, expect, it } from 'vitest';
import { inDanish } from './danishMessages';

describe("the form library's messages", () => {
  it('are said in Danish with their numbers', () => {
    expect(inDanish('Field is required.')).toBe('Feltet skal udfyldes.');
    expect(inDanish('Field must have maximum length of 2000.')).toBe('Skriv højst 2000 tegn.');
  });

  it('stay as the author of the form wrote them', () => {
    expect(inDanish('Skriv et CPR-nummer.')).toBe('Skriv et CPR-nummer.');
  });
});
