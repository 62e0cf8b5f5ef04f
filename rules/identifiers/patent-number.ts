export type PatentKind = 'invention' | 'utilityModel' | 'design';

export interface PatentNumber {
  /** One spelling for one patent: `ZL202310123456.6`, an `X` in capitals. */
  readonly number: string;
  readonly kind: PatentKind;
}

export type PatentNumberFault = 'notPatentNumber' | 'wrongPatentKind' | 'wrongCheckDigit';

const grammar = /^(?:ZL)?([0-9]{12})\.?([0-9Xx])$/;
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** The fifth digit of an application number (ZC 0006—2003); 8 and 9 mark PCT entries. */
const kinds: Readonly<Record<string, PatentKind>> = {
  '1': 'invention',
  '8': 'invention',
  '2': 'utilityModel',
  '9': 'utilityModel',
  '3': 'design',
};

/** Reads a patent number with or without `ZL` and the dot, or says why it is none. */
export function parsePatentNumber(text: string): PatentNumber | PatentNumberFault {
  const [, digits, check] = grammar.exec(text) ?? [];
  if (digits === undefined || check === undefined) return 'notPatentNumber';
  const kind = kinds[digits.charAt(4)];
  if (kind === undefined) return 'wrongPatentKind';
  if (check.toUpperCase() !== checkDigit(digits)) return 'wrongCheckDigit';
  return { number: `ZL${digits}.${check.toUpperCase()}`, kind };
}

/** The number of one patent in its one spelling; for numbers that were checked on the way in. */
export function patentNumber(text: string): PatentNumber {
  const parsed = parsePatentNumber(text);
  if (typeof parsed === 'string') throw new Error(`unchecked patent number: ${parsed}`);
  return parsed;
}

/** The check digit of twelve digits: their weighted sum mod 11, 10 written X. */
export function checkDigit(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
