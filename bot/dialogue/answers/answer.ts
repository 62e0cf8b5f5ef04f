import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { FactsPending } from '../questions/grouping.ts';
import type { Target } from '../questions/targets.ts';
import type { Entry, Told } from '../paths.ts';
import type { QuestionId } from '../questions/catalogue.ts';
import type { Problem, ProblemId } from '../wording/problems.ts';

/** What an answer is read against. */
export interface Asked {
  readonly pending: FactsPending;
  /** The things asked about, in their order. */
  readonly targets: readonly Target[];
  readonly told: Told;
  readonly asOf: CivilDate;
}

/** What a message turned out to be as an answer to what was asked. */
export type Answer =
  | {
      readonly as: 'facts';
      readonly entries: readonly Entry[];
      /** Of these days only the month was told. */
      readonly approximate?: readonly FactPath[];
      readonly left?: Left;
    }
  /** Each option is a whole answer; which was meant is asked. `problem`: what is wrong with it as it was written. */
  | {
      readonly as: 'which';
      readonly options: readonly (readonly Entry[])[];
      /** Of these days only the month was told, in whichever option. */
      readonly approximate?: readonly FactPath[];
      readonly problem?: Problem;
    }
  /** It differs from thing to thing: they are asked one by one. */
  | { readonly as: 'oneByOne' }
  | { readonly as: 'unknown' }
  /** The size is not known: the self-check. */
  | { readonly as: 'selfCheck' }
  /** Meant as an answer, but not to be taken: what is wrong and what to do. */
  | { readonly as: 'problem'; readonly problems: readonly Problem[] }
  | { readonly as: 'none' };

/** The part of an answer that cannot be taken: what is wrong with it, and for which things it is asked again. */
export interface Left {
  readonly problems: readonly Problem[];
  readonly targets: readonly Target[];
  /** What was probably meant, to be confirmed. */
  readonly likely: readonly Entry[] | null;
  /** Under this question, where what comes is added to what was taken of the same thing. */
  readonly adds?: QuestionId;
}

export const notRead: Answer = { as: 'none' };

export function facts(entries: readonly Entry[]): Answer {
  return { as: 'facts', entries };
}

export function problem(id: ProblemId, detail?: string): Answer {
  return { as: 'problem', problems: [detail === undefined ? id : [id, detail]] };
}

/** What was right of an answer is taken; where nothing was, what was probably meant is offered, or what is wrong said. */
export function partly(answer: Extract<Answer, { as: 'facts' }>): Answer {
  const { entries, left } = answer;
  if (left === undefined || entries.length > 0) return answer;
  const [first, ...others] = left.problems;
  return left.likely === null || first === undefined || others.length > 0
    ? { as: 'problem', problems: left.problems }
    : { as: 'which', options: [left.likely], problem: first };
}
