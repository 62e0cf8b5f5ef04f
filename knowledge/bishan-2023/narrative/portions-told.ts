import type { Span } from '../../reading/reading.ts';
import { findPatents } from '../../reading/patent-numbers.ts';
import type { Clause } from './clauses.ts';
import { isUnfinished } from './finished.ts';
import { kindBeside } from './patent-kinds.ts';
import { around, inside, joined, type Scene, wholeNumber } from './scene.ts';

/** Where pieces are counted or named by number; `count` is null where no exact number was said. */
interface Mark extends Span {
  readonly count: number | null;
  readonly number?: string;
  /** How many of those that it counts are named after it; `count` is what is left. */
  readonly named?: number;
}

/** Pieces of which one thing is said, and the clauses that say it. */
export interface Portion {
  readonly marks: readonly Mark[];
  readonly clauses: readonly Clause[];
}

/** The portions of a topic, and what is said of all of them together. */
export interface Portions {
  readonly each: readonly Portion[];
  readonly shared: readonly Clause[];
  /** Whether pieces were counted at all, though none may be left. */
  readonly counted: boolean;
}

const measure =
  /^\s*(?:[件项篇](?!事)|个(?=\s*(?:的)?(?:高校|大学)?的?(?:授权)?(?:发明|实用|外观|专利(?!许可|合同|转让))))/;
const times = /(?:专利|发明|新型)\s*[x×*]\s*$/i;
const single = /[了过有来]个(?=(?:高校|大学)?的?(?:发明|实用|外观|专利))/;
/** 2件发明、1件实用新型: between them stands nothing that is said of the first alone. */
const enumeration =
  /^\s*[件项个篇]?(?:的)?(?:授权|有效)?(?:发明|实用新型|外观(?:设计)?)?(?:专利)?[、，,;\s和及与加(]*(?:还有|另有)?\s*(?:发明|实用新型|外观(?:设计)?)?(?:专利)?\s*$/;
const separators = /[，,。;；、(+]|和|另|还|又|以及|再/g;
const among = /其中|里面|当中|里头|分别|包括/;
const altogether = /(?:一共|总共|合计|共计?|总计)(?:是|有)?[^，]{0,12}$/;
/** 另外2件还留着: nothing was done with them. */
const kept = /留着|没用(?!完)|没动|闲置|备用/;
/** 另外3件是自己申请的: none of those that came from others. */
const ones = /(?:自己|自主|自家)(?:申请|研发|的|开发|做)|自研|自有/;
const all =
  /关联|(?:^|[\s\d年月日号份底初中])(?:都|全部|全都|全是|均|统统|[两\d一二三四五六七八九十]+件(?:都|均))/;

function marksOf(scene: Scene, clauses: readonly Clause[]): Mark[] {
  const counts: Mark[] = inside(scene.numerals, clauses)
    .filter((numeral) => {
      const { before, after } = around(numeral, clauses);
      const bare = scene.text.slice(numeral.start, numeral.end);
      return measure.test(after) || times.test(before) || /^[俩仨]$/.test(bare);
    })
    .map((numeral) => ({ start: numeral.start, end: numeral.end, count: wholeNumber(numeral) }));
  const named = inside(findPatents(scene.text).patents, clauses);
  const numbers = named
    .filter(({ number }, i) => named.findIndex((other) => other.number === number) === i)
    .map(({ start, end, number }) => ({ start, end, number, count: 1 }));
  const found = [...counts, ...numbers].sort((a, b) => a.start - b.start);
  const alone = clauses.find(({ text }) => single.test(text));
  if (found.length > 0 || alone === undefined) return withoutCounted(found, scene.text);
  const start = alone.start + alone.text.search(single);
  return [{ start, end: start + 1, count: 1 }];
}

/** 两件：ZL…、ZL…, or ZL…、ZL…两件: the number counts those that are named, and what it counts beyond them. */
function withoutCounted(marks: readonly Mark[], text: string): Mark[] {
  return marks.flatMap((mark, i) => {
    if (mark.number !== undefined) return [mark];
    const next = marks.findIndex(({ number }, j) => j > i && number === undefined);
    const named = marks.slice(i + 1, next < 0 ? undefined : next).length;
    const before = marks.slice(marks.findLastIndex(({ number }, j) => j < i && number === undefined) + 1, i);
    const last = before.at(-1);
    const count = mark.count ?? 0;
    if (last !== undefined && before.length === count && enumeration.test(text.slice(last.end, mark.start)))
      return [];
    if (named === 0 || named > count) return [mark];
    return [{ ...mark, count: count - named, named }];
  });
}

/** Where what is said of a mark begins: at the last sign before it, or with its sentence. */
function beginning(mark: Mark, before: Mark, clauses: readonly Clause[], text: string): number {
  const sentenceOf = ({ start }: Span) =>
    clauses.find((clause) => clause.start <= start && start < clause.end)?.sentence;
  const own = clauses.find(({ sentence }) => sentence === sentenceOf(mark));
  if (own !== undefined && sentenceOf(mark) !== sentenceOf(before)) return own.start;
  const signs = [...text.slice(before.end, mark.start).matchAll(separators)];
  const sign = signs.at(-1);
  return sign === undefined ? mark.start : before.end + sign.index;
}

function cutOut(clauses: readonly Clause[], from: number, to: number): Clause[] {
  return clauses.flatMap((clause) => {
    const [start, end] = [Math.max(clause.start, from), Math.min(clause.end, to)];
    if (start >= end) return [];
    return [{ ...clause, text: clause.text.slice(start - clause.start, end - clause.start), start, end }];
  });
}

/** 四件专利，三件发明一件实用新型: as many as those after it, and of no kind that they are not. */
function isSum(mark: Mark, marks: readonly Mark[], text: string): boolean {
  const after = marks.slice(marks.indexOf(mark) + 1);
  const rest = after.findIndex((_, i) => sumOf(after.slice(0, i + 1)) === mark.count);
  const kind = kindBeside(text, mark);
  return (
    rest > 0 &&
    after
      .slice(0, rest + 1)
      .every((part) => [null, kind ?? kindBeside(text, part)].includes(kindBeside(text, part)))
  );
}

const sumOf = (marks: readonly Mark[]): number => marks.reduce((sum, { count }) => sum + (count ?? 0), 0);

/** Each mark with what is said of it; several in a row have it in common. */
function runs(scene: Scene, clauses: readonly Clause[], marks: readonly Mark[]): Portion[] {
  const rows: Mark[][] = [];
  for (const mark of marks) {
    const last = rows.at(-1)?.at(-1);
    const between = last && scene.text.slice(last.end, mark.start);
    const apart = last !== undefined && (last.named !== undefined || isSum(last, marks, scene.text));
    if (between !== undefined && !apart && enumeration.test(between)) rows.at(-1)?.push(mark);
    else rows.push([mark]);
  }
  const starts = rows.map(([first], i) => {
    const before = rows[i - 1]?.at(-1);
    return first === undefined || before === undefined ? 0 : beginning(first, before, clauses, scene.text);
  });
  return rows.map((row, i) => ({
    marks: row,
    clauses: cutOut(clauses, starts[i] ?? 0, starts[i + 1] ?? scene.text.length),
  }));
}

const total = (portions: readonly Portion[]): number => sumOf(portions.flatMap(({ marks }) => marks));

/** The portions of which the first is the sum, or of which it says 其中; none where it is one beside others. */
function partsOf([whole, ...rest]: readonly Portion[], text: string): Portion[] {
  const [mark, ...more] = whole?.marks ?? [];
  const [first] = rest;
  if (whole === undefined || mark === undefined || more.length > 0 || first === undefined) return [];
  if (mark.named !== undefined) return named(rest, mark.named);
  const fits = rest.findIndex((_, i) => total(rest.slice(0, i + 1)) > total([whole]));
  const parts = fits < 0 ? rest : rest.slice(0, fits);
  if (among.test(text.slice(mark.end, first.marks[0]?.start))) return parts;
  // 从重庆大学3件，从西南大学1件，从西华大学2件: the first is one beside the others.
  const beside = /[从向跟]/.test(joined(first.clauses)) && !altogether.test(text.slice(0, mark.start));
  const several = parts.flatMap(({ marks }) => marks).length > 1;
  return several && !beside && total(parts) === total([whole]) ? parts : [];
}

function named(rest: readonly Portion[], count: number): Portion[] {
  const end = rest.findIndex((_, i) => total(rest.slice(0, i + 1)) >= count);
  return rest.slice(0, end + 1);
}

/** Counted in a plan, and not among what was done. */
function isPlanned({ marks: [mark], clauses }: Portion): boolean {
  return clauses.some(
    ({ start, end, modality }) =>
      modality !== 'told' && mark !== undefined && start <= mark.start && mark.end <= end,
  );
}

/** The clauses of a topic by the pieces that they tell of; `own` where the person's own pieces belong to it. */
export function portionsOf(scene: Scene, clauses: readonly Clause[], own: boolean): Portions {
  const found = runs(scene, clauses, marksOf(scene, clauses));
  const good = ({ clauses: said }: Portion) =>
    !said.some(({ text }) => isUnfinished(text)) &&
    !kept.test(joined(said)) &&
    (own || found.length === 1 || !ones.test(joined(said)));
  const each: Portion[] = [];
  const shared: Clause[] = [];
  for (let i = 0; i < found.length; i++) {
    const portion = found[i];
    if (portion === undefined) break;
    const parts = partsOf(found.slice(i), scene.text);
    const [{ named: apart } = { named: undefined }] = portion.marks;
    if (apart !== undefined) {
      shared.push(...portion.clauses);
      each.push(...parts.filter(good), ...(total([portion]) > 0 ? [portion] : []));
    } else if (isPlanned(portion) || (parts.length > 0 && total(parts) === total([portion]))) {
      shared.push(...portion.clauses);
      each.push(...parts.filter(good));
    } else if (parts.length > 0) {
      // '3件，其中2件是发明' tells of three; which is which is left to the questions.
      const gone = total(parts.filter((part) => !good(part)));
      const left = portion.marks.map((mark) => ({ ...mark, count: (mark.count ?? 0) - gone }));
      each.push({ ...portion, marks: left });
    } else if (good(portion)) each.push(portion);
    i += parts.length;
  }
  const [head] = found;
  const first = head?.clauses.find(
    ({ start, end }) => start <= (head.marks[0]?.start ?? 0) && (head.marks[0]?.start ?? 0) < end,
  );
  // A sentence of its own before the items of a list speaks of them all.
  if (found.length > 1)
    shared.push(...(head?.clauses ?? []).filter(({ sentence }) => sentence < (first?.sentence ?? 0)));
  const last = found.length > 1 ? (found.at(-1)?.clauses ?? []) : [];
  shared.push(...last.filter(({ text }) => all.test(text.trim())));
  return { each, shared, counted: found.length > 0 };
}
