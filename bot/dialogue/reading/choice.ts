import { numeralAt } from '../../../knowledge/reading/numeral.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isAside } from '../../../knowledge/reading/question.ts';
import { ambiguous, type Reading, unreadable } from '../../../knowledge/reading/reading.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Other words for it, e.g. 个体户 for a micro enterprise. */
  readonly aliases?: readonly string[];
}

/** `outOfRange`: a number that no option has. `several`: more than one where one was asked. */
export type ChoiceProblem = 'outOfRange' | 'several';

const all = /^(?:全部|全都|所有|都)(?:有|是|要|选|做了|办了|涉及)?(?:的|了)?$|^全选$/;
const noneOfThem =
  /^(?:都|全都|一个都|一项都|哪个都|以上都)?(?:没有?|不是|不选|没得|不涉及)(?:的|了)?$|^(?:以上)?(?:皆|都)(?:非|不是)$|^无$/;
const filler =
  /^(?:我们|我司|我|公司|单位|选择?|就?选|应该|算|属于|就?是|一家|一个|家|个|做的?是|办的?是|[，,。 ])+|(?:吧|的|了|呢|啊|哦|这个|那个|[，,。!！ ])+$/g;

/** Without blanks, but for one between two numbers: 1 2 is not 12. */
function essence(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[（(].*?[)）]/g, '')
    .replace(/["'“”《》]|(?<!\d)\s+|\s+(?!\d)/g, '');
}

function words(option: Option): string[] {
  return [option.label, ...(option.aliases ?? [])].map(essence).filter((word) => word !== '');
}

/** The number or letter of an option: 2, ②, B, 第二个, 二, 2号. */
function ordinal(said: string): number | null {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(said);
  if (circled >= 0 && said.length === 1) return circled + 1;
  const letter = /^([a-z])[.、)]?$/.exec(said)?.[1];
  if (letter !== undefined) return letter.charCodeAt(0) - 96;
  const number = /^(?:第)?([\d〇一二两三四五六七八九十]{1,3})(?:[个项条种类号]|[.、)])?$/.exec(said)?.[1];
  return number === undefined ? null : (numeralAt(number, 0)?.low.toNumber() ?? null);
}

/** The options that a piece of text may mean: by its label or alias, else by a word that starts it or stands in it. */
function named(said: string, options: readonly Option[]): Option[] {
  const bare = said.replace(filler, '');
  const tried = bare === '' ? said : bare;
  const ways: readonly ((word: string) => boolean)[] = [
    (word) => word === said || word === tried,
    (word) => word.startsWith(tried) && /^(?:\p{Script=Han}|..)/u.test(tried),
    (word) => tried.length >= 2 && word.includes(tried),
    (word) =>
      word.length >= 2 && tried.includes(word) && !/[不没非无未]/.test(tried.slice(0, tried.indexOf(word))),
  ];
  for (const way of ways) {
    const hits = options.filter((option) => words(option).some(way));
    if (hits.length > 0) return hits;
  }
  return [];
}

function readOne(said: string, options: readonly Option[]): Reading<string, ChoiceProblem> {
  const number = ordinal(said.replace(filler, '') || said);
  if (number !== null) {
    const option = options[number - 1];
    return option === undefined ? { ok: false, problem: 'outOfRange' } : { ok: true, value: option.value };
  }
  const hits = named(said, options);
  const [hit] = hits;
  if (hit === undefined) return unreadable;
  return hits.length > 1 ? ambiguous(hits.map(({ value }) => value)) : { ok: true, value: hit.value };
}

/** One of the options: by number, letter, label, alias, or a word that only one of them has. */
export function readChoice(text: string, options: readonly Option[]): Reading<string, ChoiceProblem> {
  if (isAside(text)) return unreadable;
  const whole = readOne(essence(text), options);
  if (whole.ok || whole.problem !== 'unreadable') return whole;
  const many = readChoices(text, options);
  if (!many.ok) return unreadable;
  const [only] = many.value;
  return many.value.length === 1 && only !== undefined
    ? { ok: true, value: only }
    : { ok: false, problem: 'several' };
}

/** Any number of the options: 1、3 · 13 where nothing else is meant · 第一个和第三个 · 转让和备案 · 都有 · 都没有 (none). */
export function readChoices(
  text: string,
  options: readonly Option[],
): Reading<readonly string[], ChoiceProblem> {
  if (isAside(text)) return unreadable;
  const said = essence(text).replace(filler, '') || essence(text);
  if (all.test(said)) return { ok: true, value: options.map(({ value }) => value) };
  const exact = options.find((option) => words(option).includes(said));
  if (exact) return { ok: true, value: [exact.value] };
  if (noneOfThem.test(said)) return { ok: true, value: [] };

  const pieces = plain(text)
    .split(/[、,，;；和与及跟还有以及\s/+&]|还有|以及/)
    .map(essence)
    .filter((piece) => piece.replace(filler, '') !== '');
  const values = new Set<string>();
  for (const piece of pieces) {
    const read = readOne(piece, options);
    if (!read.ok && read.problem === 'ambiguous')
      return ambiguous(read.candidates.map((value) => [...values, value]));
    if (!read.ok) return { ok: false, problem: read.problem };
    values.add(read.value);
  }
  return values.size === 0 ? unreadable : { ok: true, value: inOrder([...values], options) };
}

function inOrder(values: readonly string[], options: readonly Option[]): string[] {
  return options.map(({ value }) => value).filter((value) => values.includes(value));
}
