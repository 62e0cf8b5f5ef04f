import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { PatentFault, PatentFaultId } from '../../../knowledge/reading/patent-numbers.ts';
import type { DatedPatent } from '../reading/patents.ts';
import { readPatents } from '../reading/patents.ts';
import type { Problem, ProblemId } from '../wording/problems.ts';

const faultIds: Record<PatentFaultId, ProblemId> = {
  length: 'patentLength',
  checkMissing: 'patentCheckMissing',
  checkDigit: 'patentCheckDigit',
  kind: 'patentKind',
  publication: 'patentPublication',
};

/** A number in its place, from 0, among all that were told, right and wrong. */
interface Placed {
  readonly patent: DatedPatent;
  readonly place: number;
}

/** The patent numbers of a text. One that is wrong spoils none of the others: it is named, and keeps its place. */
export interface Numbers {
  readonly right: readonly Placed[];
  /** Places of those that are wrong. */
  readonly wrong: readonly number[];
  /** What is wrong, those of one fault together; a number told twice is told of, too. */
  readonly problems: readonly Problem[];
  /** What was probably meant by the only wrong one. */
  readonly likely: string | null;
}

/** `held`: numbers that other things of the same list have, and no two things are one. */
export function numbersIn(text: string, asOf: CivilDate, held: readonly string[] = []): Numbers {
  const { patents, faults, repeated } = readPatents(text, { asOf, period: activityWindow });
  const places = [...patents, ...faults].map(({ start }) => start).sort((a, b) => a - b);
  const taken = patents.filter(({ number }) => held.includes(number));
  const [fault, ...more] = [...faults, ...taken];
  return {
    right: patents
      .filter((patent) => !taken.includes(patent))
      .map((patent) => ({ patent, place: places.indexOf(patent.start) })),
    wrong: [...faults, ...taken].map(({ start }) => places.indexOf(start)),
    problems: [
      ...byFault(faults),
      ...told(
        'numberHeld',
        taken.map(({ number }) => number),
      ),
      ...told('repeatedNumber', repeated),
    ],
    likely: more.length === 0 && fault !== undefined && 'likely' in fault ? (fault.likely ?? null) : null,
  };
}

function told(id: ProblemId, numbers: readonly string[]): Problem[] {
  return numbers.length > 0 ? [[id, inShort(numbers)]] : [];
}

function byFault(faults: readonly PatentFault[]): Problem[] {
  return [...new Set(faults.map(({ problem }) => problem))].flatMap((problem) =>
    told(
      faultIds[problem],
      faults.filter((fault) => fault.problem === problem).map(({ text }) => text),
    ),
  );
}

/** So many wrong numbers are named; who pasted a list finds the others by them. */
const shown = 5;

function inShort(numbers: readonly string[]): string {
  return `${numbers.slice(0, shown).join('、')}${numbers.length > shown ? `等${numbers.length}个` : ''}`;
}
