import { claimAt, isList, sizeOf } from '../claims.ts';
import type { Memory, Pending } from '../conversation.ts';
import type { Entry, Told } from '../paths.ts';
import { patternOf, placeOf, valueAt } from '../paths.ts';
import { menuWords } from '../wording/phrases.ts';
import { wordingOf } from '../wording/questions.ts';
import { things } from '../wording/things.ts';
import { sayValue } from '../wording/values.ts';
import { questionOf } from './catalogue.ts';

/** The options of an unclear answer; where it is the fact and not its value that is unclear, by the fact too. */
export function whichLabels(
  { options, approximate = [] }: Extract<Pending, { kind: 'which' }>,
  memory: Memory,
): string[] {
  const labels = options.map((entries, i) => entriesLabel(i, entries, approximate, memory));
  const paths = options.map(([first]) => first?.[0] ?? '');
  const named = [
    labels,
    labels.map((label, i) => {
      const id = questionOf(patternOf(paths[i] ?? ''));
      return id === null ? label : `${wordingOf(id).label}：${label}`;
    }),
  ].find((each) => new Set(each).size === each.length);
  return named ?? labels.map((label, i) => `${nounOf(paths[i] ?? '')}：${label}`);
}

/** How many things a list has with these, where they are more than it has. */
function sizeAfter(entries: readonly Entry[], told: Told): number | null {
  const beyond = entries.flatMap(([path]) => {
    const claim = claimAt(path);
    const place = placeOf(path) ?? 0;
    return claim !== null && place >= sizeOf(told, claim) ? [place + 1] : [];
  });
  return beyond.length > 0 ? Math.max(...beyond) : null;
}

function nounOf(path: string): string {
  const claim = claimAt(path);
  return claim !== null && isList(claim) ? things[claim].noun : '';
}

/**
 * An option of an unclear answer, by the last thing that it tells: the size of an enterprise rather than its kind. Of
 * many numbers the first and how many, without those that are known.
 */
function entriesLabel(
  place: number,
  entries: readonly Entry[],
  approximate: readonly string[],
  told: Told,
): string {
  const [path, value] = entries.findLast(([, given]) => (given ?? null) !== null) ?? [];
  const pattern = patternOf(path ?? '');
  const id = questionOf(pattern);
  if (path === undefined || value === undefined || id === null) return String(place + 1);
  if (!/\.patentNos?$/.test(pattern)) return sayValue(id, value, approximate.includes(path));
  const numbers = entries
    .filter(([each]) => patternOf(each) === pattern)
    .flatMap(([, each]) => textsIn(each));
  const grown = sizeAfter(entries, told);
  if (grown !== null) return menuWords.together(grown, things.transfers.unit);
  const held = textsIn(valueAt(told, path));
  const [first = '', ...others] = numbers.filter((number) => !held.includes(number));
  const label = others.length === 0 ? first : menuWords.numbers(first, others.length + 1);
  return held.every((number) => numbers.includes(number)) ? label : menuWords.instead(label);
}

function textsIn(value: Entry[1]): string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}
