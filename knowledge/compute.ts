import type { CivilDate, Period } from '../rules/civil-date.ts';
import type { Facts } from '../rules/bishan-2023/facts.ts';
import type { Result } from '../rules/bishan-2023/result.ts';
import type { Figures } from './understand/figures.ts';

/** What an answer needs of the rules; injected, so that knowledge depends on none of them. */
export interface Rules {
  readonly evaluate: (facts: Facts) => Result;
  /** Within which everything must be done, both days included (clauses 0, A1.note). */
  readonly activityWindow: Period;
  /** The last day of filing (clause 5.1.1). */
  readonly deadline: CivilDate;
}

/** What a question says, for a calculation to look at. */
export interface Situation {
  /** Folded and mended. */
  readonly text: string;
  readonly figures: Figures;
  readonly asOf: CivilDate;
  /** The applicant's own facts, where an interview is under way. */
  readonly facts?: Facts;
  readonly rules: Rules;
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
