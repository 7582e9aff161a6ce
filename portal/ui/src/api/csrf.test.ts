import { describe, expect, it } from 'vitest';
import { cookieValue } from './csrf';

describe('a cookie', () => {
  it('is found by its whole name', () => {
    expect(cookieValue('OLD-XSRF-TOKEN=a; XSRF-TOKEN=b%3D; other=c', 'XSRF-TOKEN')).toBe('b=');
  });

  it('is undefined when it is not there', () => {
    expect(cookieValue('', 'XSRF-TOKEN')).toBeUndefined();
  });
});
