import { type FoundDate, findDates } from '../../../knowledge/reading/date.ts';
import type { DateContext, Resolved } from '../../../knowledge/reading/date-resolve.ts';
import {
  findPatents,
  type FoundPatent,
  type PatentFault,
} from '../../../knowledge/reading/patent-numbers.ts';
import { plain } from '../../../knowledge/reading/plain.ts';

/** A patent with the date told for it: null where none was, or where it is not clear which. */
export type DatedPatent = FoundPatent & { readonly on: Resolved | null };

export interface PatentsRead {
  /** Each patent once, in the order told. */
  readonly patents: readonly DatedPatent[];
  readonly faults: readonly PatentFault[];
  /** Numbers told more than once. */
  readonly repeated: readonly string[];
}

type Told = { readonly patent: FoundPatent } | { readonly date: FoundDate };

interface Group {
  readonly patents: FoundPatent[];
  readonly dates: FoundDate[];
}

/** Patents and dates cut into groups that belong together: 'A、B 3月1日，C 5月6日' or '3月1日 A、B，5月6日 C'. */
function groups(told: readonly Told[]): Group[] {
  const [first] = told;
  const datesLead = first !== undefined && 'date' in first;
  const cut: Group[] = [];
  let group: Group = { patents: [], dates: [] };
  for (const [i, one] of told.entries()) {
    const before = told[i - 1];
    const turns = before !== undefined && 'date' in one === datesLead && 'date' in before !== datesLead;
    if (i === 0 || turns) cut.push((group = { patents: [], dates: [] }));
    if ('patent' in one) group.patents.push(one.patent);
    else group.dates.push(one.date);
  }
  return cut;
}

function dated({ patents, dates }: Group): DatedPatent[] {
  // One date is for all of the group; as many dates as patents go by their order; else it is not said which.
  const single = dates.length === 1;
  const paired = dates.length === patents.length;
  return patents.map((patent, i) => {
    const date = single ? dates[0] : paired ? dates[i] : undefined;
    return { ...patent, on: date?.said ?? null };
  });
}

/** Patent numbers in any number and spelling, with the date that was told for each. */
export function readPatents(text: string, context: DateContext): PatentsRead {
  const { patents, faults } = findPatents(text);
  const told: Told[] = [
    ...patents.map((patent) => ({ patent })),
    ...findDates(plain(text), context).map((date) => ({ date })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  const all = groups(told).flatMap(dated);
  const first = all.filter(({ number }, i) => all.findIndex((other) => other.number === number) === i);
  const repeated = all.filter((patent) => !first.includes(patent)).map(({ number }) => number);
  return { patents: first, faults, repeated: [...new Set(repeated)] };
}

function placeOf(told: Told): number {
  return 'patent' in told ? told.patent.start : told.date.start;
}
