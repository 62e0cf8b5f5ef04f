import type { CivilDate, Period } from '../rules/civil-date.ts';
import type { Facts } from '../rules/bishan-2023/facts.ts';
import type { Paper as PaperRule } from '../rules/bishan-2023/materials.ts';
import type { MatterId, Result } from '../rules/bishan-2023/result.ts';
import type { Figures } from './reading/figures.ts';

/** What an answer needs of the rules; injected, so that knowledge depends on none of them. */
export interface Rules {
  readonly evaluate: (facts: Facts) => Result;
  /** The part of an interest up to the LPR, where a question tells the LPR itself. */
  readonly withinLpr: (told: { interest: string; annualRate: string; lpr: string }) => string;
  /** What a firm gets of interest at most (clause A1.2.2). */
  readonly most: { readonly interest: string; readonly interestMonths: number };
  /** Within which everything must be done, both days included (clauses 0, A1.note). */
  readonly activityWindow: Period;
  /** The last day of filing (clause 5.1.1). */
  readonly deadline: CivilDate;
  /** What all awards together may come to, in yuan (clause 4). */
  readonly budget: string;
  /** The papers of 五（二）, in its order. */
  readonly papers: readonly Paper[];
  /** The row of 附件2 that a matter fills; null where the form has none for it. */
  readonly formRow: (matter: MatterId) => string | null;
}

/** A paper under its name, with who calls for it. */
export interface Paper extends PaperRule {
  readonly name: string;
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
  /** Whether the answer begins with what it makes of a sum that the question hopes for. */
  readonly judged?: true;
  /** The id of the topic that a follow-up may lean on; the topic's own where it is left out. */
  readonly topic?: string;
}

/** Null where the question does not say enough: the topic's own answer stands. */
export type Compute = (situation: Situation) => Computed | null;
