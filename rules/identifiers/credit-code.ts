/** A 统一社会信用代码 in capitals, as GB 32100—2015 writes it. */
export interface CreditCode {
  readonly code: string;
}

/** `wrongLetter`: I, O, S, V or Z, which the standard leaves out since they look like digits. */
export type CreditCodeFault = 'notCreditCode' | 'wrongLetter' | 'wrongCheckCharacter';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const grammar = /^[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}$/;

/** Reads a code of 18 characters in either case, or says why it is none. */
export function parseCreditCode(text: string): CreditCode | CreditCodeFault {
  const code = text.toUpperCase();
  if (/^[0-9A-Z]{18}$/.test(code) && /[IOSVZ]/.test(code)) return 'wrongLetter';
  if (!grammar.test(code)) return 'notCreditCode';
  return code.charAt(17) === checkCharacter(code.slice(0, 17)) ? { code } : 'wrongCheckCharacter';
}

/** The check character of the first seventeen: their values weighted by powers of 3, mod 31 (GB 32100—2015, 附录 A). */
export function checkCharacter(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
