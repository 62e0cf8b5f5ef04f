import type { Decimal } from 'decimal.js';
import type { Lpr } from './lpr.ts';
import type { ClauseId, FactPath, MatterId, ReasonId } from './result.ts';

/** What the known facts make of a claim: one that fails rejects it, else one that is missing leaves it open. */
export type Verdict =
  | { status: 'met' }
  | { status: 'failed'; reason: ReasonId }
  | { status: 'open'; missing: readonly FactPath[] };

/** Who may claim a matter; `anyone` still has to be in 璧山, which is a fact of the application. */
export type Claimant = 'enterprise' | 'bank' | 'anyone';

/**
 * One line of an application: what becomes an item of the result.
 * `amount` is what it brings as its facts stand (0 while open), before the 累计 caps.
 */
export interface Line {
  readonly matter: MatterId;
  /** The claim, e.g. `claims.licences[0]`. */
  readonly path: FactPath;
  /** The very fact that the line stands on, e.g. `claims.licences[0].patentNos[1]`; else as `path`. */
  readonly detail: FactPath;
  readonly ref: string;
  readonly clause: ClauseId;
  readonly who: Claimant;
  readonly verdict: Verdict;
  /** 经认定 that is still to come. */
  readonly pending: boolean;
  /** Facts that are named though the line doesn't wait for them: missing fees, which count as 0. */
  readonly asks: readonly FactPath[];
  readonly brings: Brings;
}

export type Brings =
  /** A patent or product (`object`, null where it has no number or name and so is its own), or one fixed award. */
  | {
      kind: 'award';
      object: string | null;
      amount: Decimal;
      /** The most that the facts so far allow, and for how many objects (a licence of unknown number). */
      most: Decimal;
      mostCopies: number;
    }
  /** The extra of a licence contract, paid as soon as one of its patents is paid as a licence. */
  | { kind: 'extra'; base: string | null; amount: Decimal; most: Decimal }
  /** An actual cost up to a maximum. */
  | { kind: 'cost'; cost: string | null; amount: Decimal; most: Decimal }
  | { kind: 'loan'; interest: Interest | null; most: MostInterest; fees: Fees };

/** Interest of a loan whose facts are complete: `over` / `under` is the subsidy of all its months, unrounded. */
export interface Interest {
  readonly over: Decimal;
  readonly under: Decimal;
  readonly months: number;
  readonly base: Decimal;
  readonly baseFrom: 'interestPaid' | 'principal';
  readonly days: number | null;
  readonly annualRate: string;
  readonly lpr: Lpr;
}

/** At best: the interest whole in one month, or all that is left of the cap where it is not known. */
export type MostInterest = { whole: Decimal } | 'whatIsLeft' | 'asItStands';

export interface Fees {
  readonly base: Decimal;
  readonly amount: Decimal;
  /** One of the three is not known. */
  readonly open: boolean;
}
