import {
  checkDigit,
  parsePatentNumber,
  type PatentKind,
  type PatentNumber,
} from '../../rules/identifiers/patent-number.ts';
import { matchDates } from './date-match.ts';
import { plain } from './plain.ts';
import type { Span } from './reading.ts';

/**
 * `length`: not twelve digits and a check digit. `checkMissing`: the twelve digits alone. `kind`: the fifth digit names
 * no kind of patent. `publication`: CN…A or CN…B numbers a publication, not the patent.
 */
export type PatentFaultId = 'length' | 'checkMissing' | 'checkDigit' | 'kind' | 'publication';

export interface FoundPatent extends Span {
  /** In its one spelling, e.g. `ZL202310123456.6`. */
  readonly number: string;
  readonly kind: PatentKind;
  /** Called 申请号: the patent may not be granted yet. */
  readonly application: boolean;
}

export interface PatentFault extends Span {
  /** As typed. */
  readonly text: string;
  readonly problem: PatentFaultId;
  /** How many digits were typed, where that is what is wrong. */
  readonly digits?: number;
  /** The number with its check digit added, or with two digits put in order; to be confirmed, never taken. */
  readonly likely?: string;
}

const label = /(?:(?:专利|申请)号?(?:是|为)?[\s:]*)?(?:ZL|CN)?[\s.:]*/.source;
const whole = new RegExp(
  `(?<![\\dA-Za-z])${label}(?<digits>\\d(?:[ .-]?\\d){10}[ -]?\\d)(?: ?[.·-]? ?(?<check>[\\dXx]))?(?![\\d]|[.-]\\d)`,
  'gi',
);
const publication = /(?<![A-Za-z])CN[ -]?\d{7,9} ?[ABUSY]\d?(?![A-Za-z\d])/gi;
const partial =
  /(?<![\dA-Za-z.])(?:ZL[\s.:]*\d(?:[ .-]?[\dXx])*|\d{8,11}\.[\dXx]|(?!1[3-9]\d{9}(?!\d))\d{9,20}(?:\.[\dXx])?)(?![\d])/gi;
const lettersForDigits = /(?<=[\dOoIl])[OoIl](?=[\d.OoIl])/g;

function swapped(digits: string, at: number): string {
  return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}

/** The one way to put two neighbours in order that makes the check digit right; the year and kind are left alone. */
function transposed(digits: string, check: string): string | null {
  const all = digits + check;
  const right = [5, 6, 7, 8, 9, 10, 11]
    .map((at) => parsePatentNumber(swapped(all, at)))
    .filter((parsed): parsed is PatentNumber => typeof parsed === 'object')
    .map(({ number }) => number);
  const [only, ...more] = new Set(right);
  return only !== undefined && more.length === 0 ? only : null;
}

function read(
  span: Span & { text: string },
  digits: string,
  check: string | undefined,
): FoundPatent | PatentFault {
  const at = { start: span.start, end: span.end };
  if (check === undefined) {
    const completed = parsePatentNumber(digits + checkDigit(digits));
    const fault = { ...at, text: span.text };
    return typeof completed === 'object'
      ? { ...fault, problem: 'checkMissing', likely: completed.number }
      : { ...fault, problem: 'kind' };
  }
  const parsed = parsePatentNumber(digits + check);
  if (typeof parsed === 'object') return { ...at, ...parsed, application: span.text.includes('申请') };
  if (parsed === 'wrongPatentKind') return { ...at, text: span.text, problem: 'kind' };
  const likely = transposed(digits, check);
  return { ...at, text: span.text, problem: 'checkDigit', ...(likely !== null && { likely }) };
}

function isPatent(found: FoundPatent | PatentFault): found is FoundPatent {
  return 'number' in found;
}

/** All patent numbers of a text, in any spelling, and what looks like one and is none; both in order, repeats included. */
export function findPatents(text: string): { patents: FoundPatent[]; faults: PatentFault[] } {
  const said = plain(text).replace(lettersForDigits, (letter) => (/[Oo]/.test(letter) ? '0' : '1'));
  let open = matchDates(said).reduce((left, span) => blank(left, span), said);
  const found: (FoundPatent | PatentFault)[] = [];
  const take = (
    pattern: RegExp,
    make: (match: RegExpExecArray, span: Span & { text: string }) => FoundPatent | PatentFault,
  ): void => {
    for (const match of open.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push(make(match, { ...span, text: text.slice(span.start, span.end).trim() }));
      open = blank(open, span);
    }
  };
  take(publication, (_, span) => ({ ...span, problem: 'publication' }));
  take(whole, ({ groups }, span) => read(span, (groups?.digits ?? '').replace(/\D/g, ''), groups?.check));
  take(partial, (match, span) => ({
    ...span,
    problem: 'length',
    digits: match[0].replace(/[^\dXx]/g, '').length,
  }));
  found.sort((a, b) => a.start - b.start);
  return {
    patents: found.filter(isPatent),
    faults: found.filter((one): one is PatentFault => !isPatent(one)),
  };
}

/** Blanked with a sign that no number goes across. */
function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '|'.repeat(end - start) + text.slice(end);
}
