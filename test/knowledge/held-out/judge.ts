import { readFileSync } from 'node:fs';
import { fold } from '../../../knowledge/text/fold.ts';
import type { Answer } from '../../../knowledge/answer.ts';

/** A question with what a right answer holds; `|` separates spellings that are equally right. */
export interface Question {
  id: string;
  q: string;
  type: string;
  clauses: string[];
  all: string[];
  none: string[];
  answerable: boolean;
  why: string;
}

/** A person reads three lines, not the notice. */
const maxLength = 300;
/** Too wide to be the place where something stands. */
const chapters = ['3', '5', '5.1', '6', 'A', 'A1'];
const numerals = '一二两三四五六七八九十百千万亿半';
const units = '十百千万亿';

/** A question a line, as JSON. */
export function readQuestions(file: string | URL): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Question);
}

/** What is wrong with an answer; nothing: it is right. */
export function faultsOf(question: Question, answer: Answer): string[] {
  const text = withoutEcho(spell(answer.answer), spell(question.q));
  return [
    ...(answer.answered === question.answerable ? [] : [`answered is ${String(answer.answered)}`]),
    ...question.all
      .filter((spellings) => !spellings.split('|').some((one) => placesOf(spell(one), text).length > 0))
      .map((spellings) => `missing: ${spellings.slice(0, 60)}`),
    ...question.none.filter((one) => asserted(spell(one), text)).map((one) => `must not say: ${one}`),
    ...(!question.answerable || citesOne(question.clauses, answer.citations)
      ? []
      : [
          `cites ${answer.citations.map(({ clause }) => clause).join(' ')}, not ${question.clauses.join(' ')}`,
        ]),
    ...(text.length > maxLength ? [`${text.length} characters`] : []),
  ];
}

function spell(text: string): string {
  return fold(text)
    .replace(/(?<![\d.])(\d+)\.0+(?![\d.])/g, '$1')
    .replace(/(?<![\d.])(\d+\.\d*?[1-9])0+(?=[万元%亿])/g, '$1');
}

function withoutEcho(text: string, question: string): string {
  return question.length >= 6 ? text.replaceAll(question, '') : text;
}

/** Where a phrase stands as a whole: 5万 does not stand in 15万 or 0.5万, 三万 not in 三万五. */
function placesOf(phrase: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0 && phrase !== ''; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + phrase.length, at + phrase.length + 2);
    if (!runsInto(before, phrase) && !runsOn(phrase, after)) places.push(at);
  }
  return places;
}

function runsInto(before: string, phrase: string): boolean {
  const first = phrase.charAt(0);
  if (/\d/.test(first)) return /\d\.?$/.test(before);
  if (!numerals.includes(first) || before === '') return false;
  return numerals.includes(before.slice(-1)) || ('百千万亿'.includes(first) && /\d$/.test(before));
}

function runsOn(phrase: string, after: string): boolean {
  const last = phrase.slice(-1);
  const counts = /^[\d一二两三四五六七八九十百千万亿半]/.test(phrase);
  if (/\d/.test(last))
    return (
      /^\d/.test(after) ||
      /^[万亿千百%]/.test(after) ||
      (/^\.\d/.test(after) && !/^\d{4}[./-]\d/.test(phrase))
    );
  if ('万亿'.includes(last) && counts) return /^(?:\d|[二两三四五六七八九亿]|一千)/.test(after);
  if ('十百千'.includes(last) && counts) return /^[万亿二两三四五六七八九]/.test(after);
  if (numerals.includes(last) && counts && after !== '')
    return /万.$/.test(phrase) ? '万亿百十'.includes(after.charAt(0)) : units.includes(after.charAt(0));
  return false;
}

/** Said, and not taken back by a 不 or 没 beside it. */
function asserted(phrase: string, text: string): boolean {
  return placesOf(phrase, text).some((at) => {
    const before =
      text
        .slice(Math.max(0, at - 8), at)
        .split(/[,。;!?]/)
        .at(-1) ?? '';
    const after = text.slice(at + phrase.length, at + phrase.length + 20).split(/[,。;!?]/)[0] ?? '';
    const closed = /[,。;!?]$/.test(phrase);
    return (
      !/[不没无未非别勿拒]/.test(before) && (closed || !/不能|无法|不会|不予|不可|不符|不对|不是/.test(after))
    );
  });
}

/** One of the right clauses is cited, or a part or the whole of one. */
export function citesOne(right: readonly string[], citations: readonly { clause: string }[]): boolean {
  return citations.some(({ clause }) =>
    right.some(
      (one) =>
        clause === one ||
        clause.startsWith(`${one}.`) ||
        (one.startsWith(`${clause}.`) && !chapters.includes(clause)),
    ),
  );
}
