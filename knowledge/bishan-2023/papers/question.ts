import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Computed, Paper } from '../../compute.ts';
import { commonQuotes, listFor, listsWith, type PaperList, papersOf } from './lists.ts';
import { mattersIn, type Named, papersIn } from './named.ts';

/** A question as to its papers. */
export interface Question {
  readonly text: string;
  readonly named: readonly Named[];
  /** The text with □ in the place of each named paper. */
  readonly masked: string;
  readonly matters: readonly MatterId[];
  /** The items of 五（二） for the matters told. */
  readonly told: readonly PaperList[];
  /** The items that the question is about: empty where it names only papers that all hand in, null where a named
   * paper is called for by none of the matters told. */
  readonly lists: readonly PaperList[] | null;
  readonly all: readonly Paper[];
}

export function questionOf(text: string, all: readonly Paper[]): Question {
  const { named, masked } = papersIn(text);
  const matters = mattersIn(masked);
  const told = unique(matters.map((matter) => listFor(matter, all)).filter((list) => list !== null));
  const own = named.map(({ papers }) => listsWith(papers, all)).filter((lists) => lists.length > 0);
  return { text, named, masked, matters, told, lists: listsOf(own, told, matters), all };
}

export const services = '5.2.8';

function listsOf(
  own: readonly (readonly PaperList[])[],
  told: readonly PaperList[],
  matters: readonly MatterId[],
): readonly PaperList[] | null {
  const fitting = (own[0] ?? []).filter((list) => own.every((lists) => lists.includes(list)));
  const both = told.filter((list) => fitting.includes(list));
  if (own.length === 0 || both.length > 0) return both;
  if (matters.length > 0) return null;
  // A contract or its registration belongs to who takes the patent, where no service is spoken of.
  const takers = fitting.filter(({ clause }) => clause !== services);
  return takers.length > 0 ? takers : fitting;
}

/** 用于质押的知识产权质押登记通知书、质押贷款合同…, as an item lists them. */
export const listed = ({ clause }: PaperList, all: readonly Paper[]): string => names(papersOf(clause, all));

/** What an item lists besides the papers named. */
export const rest = (list: PaperList, named: readonly Named[], all: readonly Paper[]): readonly Paper[] =>
  papersOf(list.clause, all).filter(({ id }) => !named.some(({ papers }) => papers.includes(id)));

export const names = (papers: readonly Paper[]): string => unique(papers.map(({ name }) => name)).join('、');

export const awards = (lists: readonly PaperList[]): string => lists.map(({ award }) => award).join('、');

/** The named papers as the notice calls them; null where a name may mean one of several. */
export function nameOf(named: readonly Named[], lists: readonly PaperList[], all: readonly Paper[]) {
  if (lists.length > 1) return null;
  const found = named.map(({ papers }) => {
    const may = all.filter(({ id }) => papers.includes(id));
    return may.find(({ clause }) => clause === lists[0]?.clause) ?? may[0];
  });
  return names(found.filter((paper) => paper !== undefined));
}

export const quotesOf = (lists: readonly PaperList[]) =>
  lists.map(({ clause, quote }) => [clause, quote] as const);

/** Items 1 to 3 as far as they hold the named papers. */
export function commonOf(named: readonly Named[], all: readonly Paper[]): Computed['quotes'] {
  const held = all.filter(({ id }) => named.some(({ papers }) => papers.includes(id)));
  return Object.entries(commonQuotes).filter(([clause]) => held.some((paper) => paper.clause === clause));
}

export function say(answer: string, quotes: Computed['quotes'], lists: readonly PaperList[] = []): Computed {
  return { answer, quotes, covered: ['两份 两样'], topic: lists[0]?.topic ?? 'papers.list' };
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
