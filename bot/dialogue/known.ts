import type { FactPath } from '../../rules/bishan-2023/result.ts';
import { claimAt, sizeOf } from './claims.ts';
import type { Memory } from './conversation.ts';
import { valueAt } from './paths.ts';
import type { QuestionId } from './questions/catalogue.ts';
import { familyIds, question, questionIds } from './questions/catalogue.ts';
import { namesThing } from './questions/names.ts';
import { at, targetsOf } from './questions/targets.ts';
import { menuWords, phrases } from './wording/phrases.ts';
import { sayValue, what } from './wording/values.ts';
import { wordingOf } from './wording/questions.ts';

/** One answer as people read it: what was asked, of which things, and what they said. */
export interface Known {
  readonly question: QuestionId;
  readonly paths: readonly FactPath[];
  readonly label: string;
  readonly value: string;
}

/** All that is known, in the order of the questions; the same answer for several things is one line. */
export function known(memory: Memory): Known[] {
  const families = familyIds.flatMap((id) => noneOf(id, memory));
  const together = new Set(families.flatMap(({ paths }) => paths));
  return questionIds.flatMap((id) => {
    if (question(id).family) return families.filter((line) => line.question === id);
    return linesOf(id, memory).filter(({ paths }) => !paths.some((path) => together.has(path)));
  });
}

/** A family of which nothing holds, or nothing is known, is one line: 以前拿过的资助：都没有. */
function noneOf(id: QuestionId, memory: Memory): Known[] {
  const { covers, family, multiple } = question(id);
  if (family !== 'some' || covers.some((pattern) => pattern.includes('[]'))) return [];
  const own = covers.filter((path) => path.startsWith(`${id}.`));
  const told = own.filter((path) => valueAt(memory, path) !== undefined);
  const left = own.filter((path) => !told.includes(path) && memory.skipped.includes(path));
  const none = told.every((path) => [false, '0', 0].some((nothing) => valueAt(memory, path) === nothing));
  const line = (paths: readonly FactPath[], value: string): Known[] =>
    paths.length > 1 ? [{ question: id, paths, label: wordingOf(id).label, value }] : [];
  // Of the exclusions 都没有 is said only when all of them are known.
  const whole = multiple !== true || told.length === own.length;
  return none ? [...(whole ? line(told, menuWords.none) : []), ...line(left, menuWords.open)] : [];
}

function linesOf(id: QuestionId, memory: Memory): Known[] {
  const byValue = new Map<string, FactPath[][]>();
  for (const paths of thingsOf(id, memory)) {
    const value = paths.map((path) => valueText(id, path, memory)).filter((text) => text !== '');
    if (value.length > 0) byValue.set(value.join('，'), [...(byValue.get(value.join('，')) ?? []), paths]);
  }
  return [...byValue].map(([value, each]) => {
    const paths = each.flat();
    return { question: id, paths, label: labelled(memory, id, paths, true), value };
  });
}

function labelled(memory: Memory, id: QuestionId, paths: readonly FactPath[], byName: boolean): string {
  const of = what(memory, targetsOf(paths), byName);
  const { label } = wordingOf(id);
  return of === '' ? label : `${of.replace(/^这[^\d]?/, '')} · ${label}`;
}

/** The paths of a question, one group for each thing that it may be asked of. */
function thingsOf(id: QuestionId, memory: Memory): FactPath[][] {
  const { covers } = question(id);
  const [pattern = ''] = covers;
  if (!pattern.includes('[]')) return [[...covers]];
  const claim = claimAt(pattern);
  const size = claim === null ? 0 : sizeOf(memory, claim);
  return Array.from({ length: size }, (_, place) =>
    covers.map((each) => at(each, `${pattern.slice(0, pattern.indexOf('[]'))}[${place}]`)),
  );
}

function valueText(id: QuestionId, path: FactPath, memory: Memory): string {
  if (path === 'identity.agency.name' && memory.identity.agency === false) return '没有委托';
  const value = valueAt(memory, path);
  if (memory.skipped.includes(path) && value === undefined) return menuWords.open;
  if (value === undefined) return '';
  return sayValue(id, value, memory.approximate.includes(path));
}

/** So many lines of one question are read; hundreds of patent numbers are not. */
const readable = 6;

/**
 * Lines to be read: numbers and names in one line, and of what was answered thing by thing for many things the first
 * ones, then how many more.
 */
export function inShort(memory: Memory, lines: readonly Known[]): string[] {
  const said = new Map<QuestionId, number>();
  return folded(memory, lines).flatMap(({ question: id, label, value }, _, all) => {
    const count = all.filter(({ question: other }) => other === id).length;
    const place = (said.get(id) ?? 0) + 1;
    said.set(id, place);
    if (count <= readable || place < readable) return [`${label}：${value}`];
    return place === readable ? [phrases.andMore(wordingOf(id).label, count - place + 1)] : [];
  });
}

/** What several things are called is one line: 3件受让专利 · 专利号：A、B、C. */
function folded(memory: Memory, lines: readonly Known[]): Known[] {
  return lines.flatMap((line, i): Known[] => {
    if (!isName(line)) return [line];
    const alike = lines.filter((other) => other.question === line.question && isName(other));
    if (lines.findIndex((other) => alike.includes(other)) !== i) return [];
    const values = alike.map(({ value }) => value);
    const paths = alike.flatMap((each) => each.paths);
    const shown = values.slice(0, readable).join('、');
    return [
      {
        ...line,
        paths,
        label: labelled(memory, line.question, paths, false),
        value: values.length > readable ? phrases.andSoOn(shown, values.length) : shown,
      },
    ];
  });
}

function isName({ paths: [path = ''], value }: Known): boolean {
  return namesThing(path) && value !== menuWords.open;
}
