import type { DatedPatent } from '../../reading/patents.ts';
import { numberAt } from '../../answers/patents.ts';
import { numbersAt } from '../../answers/licensed.ts';
import { sizeOf } from '../../claims.ts';
import type { Entry, Told } from '../../paths.ts';
import { valueAt } from '../../paths.ts';
import type { Target } from '../../questions/targets.ts';
import { plain } from '../../../../knowledge/reading/plain.ts';

/** Lists of things that have a patent number, by the words that people tell them by; the most telling first. */
const words = [
  ['openLicences', /开放许可/g],
  ['highValueConversions', /高价值/g],
  ['licences', /许可|合同/g],
  ['transfers', /受让|转让|过户|买/g],
  ['implementations', /实施|投产|生产|自有|自己的/g],
] as const;
type PatentList = (typeof words)[number][0];

/** Whose numbers they are that nobody asked for. */
type Whose =
  | { readonly is: 'plain'; readonly entries: readonly Entry[] }
  /** Of several lists; more than things; not as many as a contract was said to cover; when all have numbers. */
  | {
      readonly is: 'lists' | 'more' | 'differ' | 'other';
      readonly options: readonly (readonly Entry[])[];
    }
  | { readonly is: 'held' }
  | { readonly is: 'nobodys' };

/**
 * The patents that numbers are of: those of the list named before them, else those that have none yet; those just
 * asked about first.
 */
export function whose(
  told: Told,
  text: string,
  patents: readonly DatedPatent[],
  asked: readonly Target[],
): Whose {
  const claimed = words.map(([list]) => list).filter((list) => sizeOf(told, list) > 0);
  const byList = new Map<PatentList | null, DatedPatent[]>();
  for (const patent of patents) {
    const list = listBefore(plain(text).slice(0, patent.start));
    byList.set(list, [...(byList.get(list) ?? []), patent]);
  }
  const unnamed = byList.get(null) ?? [];
  const open = claimed.filter((list) => openPlaces(told, list).length > 0);
  const meant = open.length > 0 ? open : claimed;
  if (unnamed.length > 0 && meant.length > 1 && open.length > 0 && byList.size === 1) {
    const fitting = meant.map((list) => fill(told, list, unnamed, asked)).filter(({ is }) => is === 'plain');
    return { is: 'lists', options: fitting.flatMap((each) => ('entries' in each ? [each.entries] : [])) };
  }
  const [only] = meant;
  const parts = [...byList].map(([list, numbers]) => {
    const of = list ?? (meant.length === 1 ? only : undefined);
    return of === undefined || !claimed.includes(of)
      ? allHeld(told, claimed, numbers)
      : fill(told, of, numbers, asked);
  });
  const [first = { is: 'nobodys' as const }, ...others] = parts;
  if (others.length === 0) return first;
  return {
    is: 'plain',
    entries: parts.flatMap((part) => ('entries' in part ? part.entries : [])),
  };
}

function listBefore(text: string): PatentList | null {
  let left = text;
  let [found, at]: [PatentList | null, number] = [null, -1];
  for (const [list, word] of words) {
    for (const { index } of left.matchAll(word)) if (index > at) [found, at] = [list, index];
    left = left.replace(word, (hit) => '|'.repeat(hit.length));
  }
  return found;
}

function places(told: Told, list: PatentList): Target[] {
  return Array.from({ length: sizeOf(told, list) }, (_, i) => `claims.${list}[${i}]`);
}

function numbersOf(told: Told, list: PatentList): unknown[] {
  return places(told, list).flatMap((target) => [
    ...[valueAt(told, `${target}.patentNo`) ?? []].flat(),
    ...[valueAt(told, `${target}.patentNos`) ?? []].flat(),
  ]);
}

function openPlaces(told: Told, list: PatentList): Target[] {
  const field = list === 'licences' ? 'patentNos' : 'patentNo';
  return places(told, list).filter((target) => valueAt(told, `${target}.${field}`) === undefined);
}

function allHeld(told: Told, lists: readonly PatentList[], patents: readonly DatedPatent[]): Whose {
  const held = lists.flatMap((list) => numbersOf(told, list));
  return { is: patents.every(({ number }) => held.includes(number)) ? 'held' : 'nobodys' };
}

/** The numbers in the open places of a list; where they are more than these, it is asked. */
function fill(
  told: Told,
  list: PatentList,
  patents: readonly DatedPatent[],
  asked: readonly Target[],
): Whose {
  const held = numbersOf(told, list);
  const fresh = patents.filter(({ number }) => !held.includes(number));
  if (fresh.length === 0) return { is: 'held' };
  const free = openPlaces(told, list);
  const open = [
    ...free.filter((each) => asked.includes(each)),
    ...free.filter((each) => !asked.includes(each)),
  ];
  if (list === 'licences') return ofContracts(told, open, fresh);
  if (fresh.length <= open.length) return { is: 'plain', entries: entriesAt(told, open, fresh) };
  const size = sizeOf(told, list);
  const more = Array.from({ length: fresh.length - open.length }, (_, i) => `claims.${list}[${size + i}]`);
  const added = entriesAt(told, [...open, ...more], fresh);
  if (open.length > 0) {
    return { is: 'more', options: [added, entriesAt(told, open, fresh.slice(0, open.length))] };
  }
  const all = places(told, list);
  return {
    is: 'other',
    options: fresh.length === all.length ? [added, entriesAt(told, all, fresh)] : [added],
  };
}

/** Each number at the first place that may be its own, which is none of another kind. */
function entriesAt(told: Told, open: readonly Target[], patents: readonly DatedPatent[]): Entry[] {
  let left = open;
  return patents.flatMap(({ number, kind, on }) => {
    const ofKind = left.find((target) => (valueAt(told, `${target}.kind`) ?? kind) === kind);
    const place = ofKind ?? left[0] ?? '';
    left = left.filter((target) => target !== place);
    const day = on !== null && typeof on === 'object' && on.precision === 'day' ? on.to : undefined;
    return [
      ...numberAt(place, number),
      ...(day === undefined ? [] : [[`${place}.completedOn`, day] as const]),
    ];
  });
}

/** One contract has all the numbers, as many as it was said to cover; of several contracts each its own. */
function ofContracts(told: Told, open: readonly Target[], patents: readonly DatedPatent[]): Whose {
  const numbers = patents.map(({ number }) => number);
  const [only = '', ...others] = open;
  if (open.length > 0 && others.length === 0) {
    const count = valueAt(told, `${only}.patentCount`);
    const entries = numbersAt(only, numbers);
    return count === undefined || count === numbers.length
      ? { is: 'plain', entries }
      : { is: 'differ', options: [entries] };
  }
  const [contract = '', ...further] = places(told, 'licences');
  if (open.length === 0 && further.length === 0) {
    const held = numbersOf(told, 'licences').filter((number) => typeof number === 'string');
    return {
      is: 'other',
      options: [numbersAt(contract, [...held, ...numbers]), numbersAt(contract, numbers)],
    };
  }
  return open.length > 0 && open.length === numbers.length
    ? { is: 'plain', entries: open.flatMap((target, i) => numbersAt(target, numbers.slice(i, i + 1))) }
    : { is: 'nobodys' };
}
