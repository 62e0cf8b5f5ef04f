import { expect, test } from 'vitest';
import { checkDigit, parsePatentNumber, patentNumber } from '../../../rules/identifiers/patent-number.ts';

test.each([
  ['ZL202310123456.6', 'ZL202310123456.6', 'invention'],
  ['2023101234566', 'ZL202310123456.6', 'invention'],
  ['ZL2023101234566', 'ZL202310123456.6', 'invention'],
  ['202310123456.6', 'ZL202310123456.6', 'invention'],
  ['ZL202110000004.x', 'ZL202110000004.X', 'invention'],
  ['ZL202180000001.4', 'ZL202180000001.4', 'invention'],
  ['ZL202120000001.1', 'ZL202120000001.1', 'utilityModel'],
  ['ZL202130000001.7', 'ZL202130000001.7', 'design'],
])('%s is %s, of kind %s', (text, number, kind) => {
  expect(parsePatentNumber(text)).toEqual({ number, kind });
});

test('a fifth digit of 9 is a utility model that came by PCT', () => {
  const digits = '202190000001';
  expect(parsePatentNumber(`${digits}${checkDigit(digits)}`)).toMatchObject({ kind: 'utilityModel' });
});

test.each([
  ['ZL20231012345.6', 'notPatentNumber'],
  ['ZL2023101234567.6', 'notPatentNumber'],
  ['ZL 202310123456.6', 'notPatentNumber'],
  ['ZL202310123456..6', 'notPatentNumber'],
  ['CN202310123456.6', 'notPatentNumber'],
  ['zl202310123456.6', 'notPatentNumber'],
  ['ZL202310123456.6\n', 'notPatentNumber'],
  ['ZL２０２310123456.6', 'notPatentNumber'],
  ['', 'notPatentNumber'],
  ['ZL202310123456.7', 'wrongCheckDigit'],
  ['ZL202310123456.X', 'wrongCheckDigit'],
  ['ZL202140000005.0', 'wrongPatentKind'],
  ['ZL202100000005.0', 'wrongPatentKind'],
])('%j is refused: %s', (text, fault) => {
  expect(parsePatentNumber(text)).toBe(fault);
});

test('an unchecked number inside the rules is a fault of ours', () => {
  expect(() => patentNumber('ZL202310123456.7')).toThrow('wrongCheckDigit');
});
