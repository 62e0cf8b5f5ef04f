import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { plain } from '../../../knowledge/reading/plain.ts';
import { ambiguous, type Reading, unreadable } from '../../../knowledge/reading/reading.ts';

/** Not as many digits as such a number has · a landline without its area code · no such number in China. */
export type PhoneProblem = 'phoneLength' | 'phoneArea' | 'phone';

const extension = /(?:转|分机|ext\.?|x|#)\s*(\d{1,6})$/i;

function onePhone(written: string): Reading<string, PhoneProblem> {
  const inner = extension.exec(written)?.[1];
  const digits = written.replace(extension, '').replace(/[^\d+]/g, '');
  const length = digits.replace('+', '').length;
  const tooShort = { ok: false, problem: 'phoneLength', detail: String(length) } as const;
  if (length < 7) return tooShort;
  if (/^[2-9]\d{6,7}$/.test(digits)) return { ok: false, problem: 'phoneArea' };
  const number = parsePhoneNumberFromString(digits, 'CN');
  if (number?.country !== 'CN' || !number.isValid()) {
    return digits.startsWith('1') && length !== 11 ? tooShort : { ok: false, problem: 'phone' };
  }
  const national = number.nationalNumber;
  const landline = !/^1\d{10}$/.test(national);
  // A local number without its area code is not valid to the library; 023 is written as people do: 023-4142 0000.
  const shown = landline ? number.formatNational().replace(/\s+/, '-').replace(/\s+/g, '') : national;
  return { ok: true, value: inner === undefined ? shown : `${shown}转${inner}` };
}

/** A phone number of the mainland, mobile or with its area code, 转801 included; two numbers are asked about. */
export function readPhone(text: string): Reading<string, PhoneProblem> {
  const said = plain(text).trim();
  const runs =
    said.match(/(?:\+?86[- ]?)?\(?\d[\d\- ()]{5,40}\d(?:\s*(?:转|分机|ext\.?|x|#)\s*\d{1,6})?/gi) ?? [];
  if (runs.length === 0) {
    const digits = said.replace(/\D/g, '');
    return digits === '' ? unreadable : { ok: false, problem: 'phoneLength', detail: String(digits.length) };
  }
  const read = runs.flatMap((run) => splitRun(run)).map(onePhone);
  const good = [...new Set(read.flatMap((phone) => (phone.ok ? [phone.value] : [])))];
  const [first] = good;
  if (first === undefined) return read[0] ?? unreadable;
  return good.length > 1 ? ambiguous(good) : { ok: true, value: first };
}

/** '13800138000 13900139000' comes as one run of digits and blanks. */
function splitRun(run: string): string[] {
  const mobiles = run.match(/(?<!\d)1\d{2}[- ]?\d{4}[- ]?\d{4}(?!\d)/g) ?? [];
  return mobiles.length > 1 ? mobiles : [run];
}

/** A bank account of a unit or a card: 8 to 30 digits, blanks and hyphens dropped. */
export function readAccountNumber(text: string): Reading<string, 'accountNumber'> {
  const said = plain(text);
  const runs = (said.match(/\d[\d -]*\d|\d/g) ?? []).map((run) => run.replace(/[^\d]/g, ''));
  const long = [...new Set(runs.filter((run) => run.length >= 8 && run.length <= 30))];
  const [first] = long;
  if (long.length > 1) return ambiguous(long);
  if (first !== undefined) return { ok: true, value: first };
  const [run] = runs;
  return run === undefined ? unreadable : { ok: false, problem: 'accountNumber', detail: String(run.length) };
}
