import type { CivilDate } from '../rules/civil-date.ts';
import type { Facts } from '../rules/bishan-2023/facts.ts';
import type { Result } from '../rules/bishan-2023/result.ts';
import type { Figures } from './understand/figures.ts';

/** What a question says, for a calculation to look at. */
export interface Situation {
  /** Folded and mended. */
  readonly text: string;
  readonly figures: Figures;
  readonly asOf: CivilDate;
  /** The applicant's own facts, where an interview is under way. */
  readonly facts?: Facts;
  readonly evaluate: (facts: Facts) => Result;
}

export interface Computed {
  readonly answer: string;
  /** Clause and verbatim quote, after those of the topic. */
  readonly quotes: readonly (readonly [clause: string, quote: string])[];
  /** Text whose figures the answer may use besides its clauses: the rules' result and what was asked. */
  readonly covered: readonly string[];
}

/** Null where the question does not say enough: the topic's own answer stands. */
export type Compute = (situation: Situation) => Computed | null;
