import type { Option } from '../reading/choice.ts';
import { readChoice, readChoices } from '../reading/choice.ts';
import type { Entry, Value } from '../paths.ts';
import { patternOf } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import { entriesOf } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { facts } from './answer.ts';

/** The texts as they are compared: without blanks, punctuation and case. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** The option that a text names to the letter, or by its number where numbers are no answers themselves. */
export function exactly(text: string, options: readonly Option[], byNumber: boolean): string | null {
  const number = byNumber ? /^\s*(\d{1,2})[.、。\s]*$/.exec(text.normalize('NFKC'))?.[1] : undefined;
  if (number !== undefined) return options[Number(number) - 1]?.value ?? null;
  const said = bare(text);
  const named = options.find(({ label, aliases = [] }) =>
    [label, ...aliases].some((word) => bare(word) === said),
  );
  return said === '' ? null : (named?.value ?? null);
}

/** The options of which a text holds the labels, and nothing else: buttons tapped one after the other. */
export function tappedAll(text: string, options: readonly Option[]): string[] | null {
  let left = bare(text);
  const found = new Set<string>();
  const longestFirst = options.map(({ value, label }) => [value, bare(label)] as const);
  for (const [value, label] of longestFirst.sort(([, a], [, b]) => b.length - a.length)) {
    if (label === '' || !left.includes(label)) continue;
    found.add(value);
    left = left.replaceAll(label, ' ');
  }
  const rest = left.replace(/[\s和与跟及]|还有|以及/g, '');
  const values = options.map(({ value }) => value).filter((value) => found.has(value));
  return rest === '' && values.length > 0 ? values : null;
}

/** All options that a text names; null where it is about something else, several lists where it may mean any. */
export function named(
  text: string,
  options: readonly Option[],
  multiple: boolean,
): { values: readonly string[] } | { either: readonly string[] } | null {
  if (multiple) {
    const read = readChoices(text, options);
    return read.ok ? { values: read.value } : null;
  }
  const read = readChoice(text, options);
  if (read.ok) return { values: [read.value] };
  return read.problem === 'ambiguous' ? { either: read.candidates } : null;
}

/**
 * Options whose words stand in a sentence, longest words first, so that 开放许可 is not also 许可; what is denied
 * (没有贷款) is not named.
 */
export function mentioned(text: string, options: readonly Option[]): string[] {
  let left = bare(text);
  const words = options
    .flatMap(({ value, label, aliases = [] }) =>
      [label, ...aliases].map((word) => [value, bare(word)] as const),
    )
    .filter(([, word]) => word.length > 1)
    .sort(([, a], [, b]) => b.length - a.length);
  const found = new Set<string>();
  for (const [value, word] of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    if (!/(?:没有?|不|未|非|别)(?:做|办|签|买|要|去)?过?$/.test(left.slice(0, at))) found.add(value);
    left = left.replaceAll(word, '|');
  }
  return options.map(({ value }) => value).filter((value) => found.has(value));
}

/** What picking these taps tells about every thing that was asked about. */
export function told(taps: readonly string[], asked: Asked): Answer {
  return facts(meaning(taps, asked));
}

export function meaning(taps: readonly string[], { pending, targets }: Asked): Entry[] {
  const { taps: sets, multiple, family } = question(pending.question);
  const picked = taps.map((tap) => sets[tap]).filter((set) => set !== undefined);
  // Of several exclusions those not picked do not hold.
  const others: Record<string, Value> = multiple
    ? Object.fromEntries(
        Object.values(sets).flatMap((set) => Object.entries(set).map(([each, value]) => [each, !value])),
      )
    : {};
  const all = entriesOf(Object.assign(others, ...picked) as Record<string, Value>, targets);
  // Of a family that was open in part only that part was asked.
  if (family !== 'some') return all;
  const asked = new Set(pending.paths.map(patternOf));
  return all.filter(([path]) => asked.has(patternOf(path)));
}
