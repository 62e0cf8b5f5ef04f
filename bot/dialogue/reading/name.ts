import { matchDates } from '../../../knowledge/reading/date-match.ts';
import { findAmounts } from '../../../knowledge/reading/amount.ts';
import { findPatents } from '../../../knowledge/reading/patent-numbers.ts';
import { plain, without } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Reading, Span } from '../../../knowledge/reading/reading.ts';
import { unreadable } from '../../../knowledge/reading/reading.ts';
import { readCommand } from '../commands.ts';
import { readFreeText } from './free-text.ts';
import { chat, generic, labels, legal, orders, says, shapes, smallTalk, told } from './name-words.ts';
import { isUnknown } from './unknown.ts';
import { readYesNo } from './yes-no.ts';

/** What a name is the name of. `reference`: a contract or loan, which may be called by figures alone. */
export const nameKinds = ['organisation', 'person', 'address', 'bank', 'thing', 'reference'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Something else than a name, known by its form. */
type Other = 'isPatent' | 'isCreditCode' | 'isPhone' | 'isSum' | 'isDate' | 'isNumber';

/** `signs`: markup and orders to machines. `unsure`: it may be one, and may be said in passing; `likely` has it. */
export type NameProblem = Other | 'tooLong' | 'signs' | 'unsure';

const longest = 200;
const titles = /^\s*(?:经办人|联系人|代理人|姓名)[:：\s]*(?=\p{L}{2})/u;
// Signs that no keyboard writes into a name; the invisible marks that come with a copied text are taken off instead.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202d\u202e]/;

/** The name of something, as it was written; a value, an order or a sentence is none. */
export function readName(text: string, kind: NameKind): Reading<string, NameProblem> {
  if (control.test(text) || orders.test(text)) return { ok: false, problem: 'signs' };
  const tidy = readFreeText(kind === 'person' ? text.replace(titles, '') : text, longest);
  if (!tidy.ok) return tidy;
  const said = plain(tidy.value);
  const found = valuesIn(said);
  const letters = lettersBeside(said, found);
  const [value] = found;
  if (letters === '') {
    if (kind === 'reference' && isReference(said, found)) return tidy;
    return { ok: false, problem: value?.is ?? 'isNumber' };
  }
  const sure = found.find(({ is }) => is === 'isPatent' || is === 'isCreditCode' || is === 'isPhone');
  if (sure !== undefined && (kind === 'organisation' || kind === 'person'))
    return besides(said, tidy.value, kind, sure.is);
  return shaped(tidy.value, said, kind);
}

/** 2024-01 and 55002023280012345 may number a contract; 2024年3月1日 and 350万 don't. */
function isReference(said: string, found: readonly Value[]): boolean {
  const values = found.filter(({ is }) => is !== 'isNumber' && is !== 'isDate');
  const isDay = /[年月日]|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(said);
  return /\d{4}/.test(said) && values.length === 0 && !isDay;
}

interface Value extends Span {
  readonly is: Other;
}

const creditCode = /(?<![0-9A-Za-z])(?=(?:[^0-9]*[0-9]){8})[0-9A-Z](?:[ -]?[0-9A-Z]){17}(?![0-9A-Za-z])/gi;
const phone = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g;
const figure =
  /\d[\d ,-]{7,}\d|\d+(?:\.\d+)?\s*[%‰]|第?\s*[\d一二两三四五六七八九十百千]+\s*[件个家笔份项场次台期位名]/g;

/** Values of other facts in a plain text, in order; what was found as one is not found again as another. */
function valuesIn(said: string): Value[] {
  const found: Value[] = [];
  let left = said;
  const take = (is: Other, spans: readonly Span[]): void => {
    found.push(...spans.map(({ start, end }) => ({ is, start, end })));
    left = without(left, spans);
  };
  take('isCreditCode', spansOf(left, creditCode));
  take('isPhone', spansOf(left, phone));
  const { patents, faults } = findPatents(left);
  take('isPatent', [
    ...patents,
    ...faults.filter(({ problem, text }) => problem !== 'length' || /[A-Z]/i.test(text)),
  ]);
  take('isDate', matchDates(left));
  take(
    'isSum',
    findAmounts(left).filter(({ marked }) => marked),
  );
  take('isNumber', spansOf(left, figure));
  return found.sort((a, b) => a.start - b.start);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** What letters are left when the values are taken out, with the words that are said around values. */
function lettersBeside(said: string, found: readonly Value[]): string {
  const left = without(said, found);
  const words = found.length === 0 ? left : left.replace(labels, '');
  return words.replace(/[^\p{L}]/gu, '');
}

/** A name that came with a number of its own: the part that is neither the number nor what it is called. */
function besides(said: string, written: string, kind: NameKind, is: Other): Reading<string, NameProblem> {
  const parts = [...said.matchAll(/[^,，;；、\s]+/g)]
    .map(({ index, 0: part }) => ({ part, own: written.slice(index, index + part.length) }))
    .filter(
      ({ part }) =>
        lettersBeside(part, valuesIn(part)).replace(labels, '') !== '' && valuesIn(part).length === 0,
    );
  const [only, ...more] = parts;
  return only === undefined || more.length > 0 ? { ok: false, problem: is } : readName(only.own, kind);
}

function shaped(value: string, said: string, kind: NameKind): Reading<string, NameProblem> {
  if (kind === 'organisation' && legal.test(said) && !told.test(said)) return { ok: true, value };
  if (generic.test(said) || smallTalk.test(said) || isSaidAnywhere(said)) return unreadable;
  const loose = kind === 'thing' || kind === 'reference';
  const own = shapes[kind].test(said);
  if ((says.test(said) || isQuestion(said)) && (loose || !own)) return unreadable;
  if (own && !says.test(said) && !(loose && chat.test(said))) return { ok: true, value };
  // A figure in the name of a person is none.
  if (kind === 'person' && /\d/.test(said)) return { ok: false, problem: 'isNumber' };
  return said.length < 2 || said.length > 40 ? unreadable : { ok: false, problem: 'unsure', likely: value };
}

/** What may be said at any question, and so names nothing. */
function isSaidAnywhere(said: string): boolean {
  return readCommand(said) !== null || readYesNo(said).ok || (said.length <= 12 && isUnknown(said));
}
