import { describe, expect, it } from 'vitest';
import { checkCharacter, parseCreditCode } from '../../../rules/identifiers/credit-code.ts';

describe('统一社会信用代码 (GB 32100)', () => {
  it.each([
    '91440300708461136T',
    '9144030071526726XG',
    '91110000600037341L',
    '91310000132207927C',
    '91330100799655058B',
  ])('%s is one', (code) => {
    expect(parseCreditCode(code)).toEqual({ code });
    expect(parseCreditCode(code.toLowerCase())).toEqual({ code });
  });

  it('finds every single character mistyped', () => {
    const code = '91440300708461136T';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (let at = 0; at < 18; at++) {
      for (const other of alphabet.replace(code.charAt(at), '')) {
        expect(parseCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBeTypeOf('string');
      }
    }
  });

  it.each([
    ['9144O300708461136T', 'wrongLetter'],
    ['914403007084611366', 'wrongCheckCharacter'],
    ['91440300708461136', 'notCreditCode'],
    ['91A40300708461136T', 'notCreditCode'],
    ['', 'notCreditCode'],
  ])('%s is none: %s', (text, fault) => {
    expect(parseCreditCode(text)).toBe(fault);
  });

  it('checks seventeen characters with one of thirty-one', () => {
    expect(checkCharacter('91440300708461136')).toBe('T');
  });
});
