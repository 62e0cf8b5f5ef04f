import type { CivilDate } from '../civil-date.ts';
import type { Amount } from '../money.ts';
import type { CapId } from './caps.ts';
import type { ClauseId, FactPath, MatterId } from './result.ts';

/**
 * How an amount came about, as data; the dialogue and the calculation sheet find the words.
 * The steps of a matter add up to its `beforeCap`; `cap` steps lead from there to `matters[].amount`.
 */
export type TraceStep =
  /** standard × quantity, e.g. 10 000 元/件 × 3 */
  | {
      step: 'standard';
      matter: MatterId;
      clause: ClauseId;
      standard: Amount;
      quantity: number;
      amount: Amount;
      refs: string[];
    }
  /** The extra of a licence contract: 0.05 % of its 备案金额, at most `limit`. */
  | {
      step: 'licenceExtra';
      matter: 'licence';
      clause: ClauseId;
      path: FactPath;
      ref: string;
      base: Amount;
      rate: string;
      limit: Amount;
      amount: Amount;
    }
  /** Interest of a loan: base × min(1, LPR / rate) × monthsPaid / months. */
  | {
      step: 'interest';
      matter: 'pledgeLoan';
      clause: ClauseId;
      path: FactPath;
      ref: string;
      base: Amount;
      baseFrom: 'interestPaid' | 'principal';
      days: number | null;
      annualRate: string;
      lpr: { rate: string; from: CivilDate; term: '1Y' | '5Y+' };
      months: number;
      monthsPaid: number;
      amount: Amount;
    }
  /** 评估费、担保费、保险费 of a loan at 50 %. */
  | {
      step: 'fees';
      matter: 'pledgeLoan';
      clause: ClauseId;
      path: FactPath;
      ref: string;
      base: Amount;
      rate: string;
      amount: Amount;
    }
  /** An actual cost up to a maximum, e.g. 单次最高不超过2万元. */
  | {
      step: 'actualCost';
      matter: 'serviceActivity';
      clause: ClauseId;
      path: FactPath;
      ref: string;
      cost: Amount;
      limit: Amount;
      amount: Amount;
    }
  /** Scarce months of the 36: what all `wanted` months would bring (`before`) and what those paid do (`after`). */
  | {
      step: 'months';
      cap: 'interestMonths';
      clause: ClauseId;
      limit: number;
      usedBefore: number;
      wanted: number;
      paid: number;
      before: Amount;
      after: Amount;
      taken: Amount;
    }
  /** A 累计 cap in yuan that took something (or was used before): `before` − `after` = `taken`. */
  | {
      step: 'cap';
      cap: Exclude<CapId, 'interestMonths'>;
      clause: ClauseId;
      matters: MatterId[];
      limit: Amount;
      usedBefore: Amount;
      before: Amount;
      after: Amount;
      taken: Amount;
    }
  /** 从优、不叠加: the object of `path` is paid under `by`; here it gives up `forgone`. */
  | {
      step: 'notStacked';
      matter: MatterId;
      clause: ClauseId;
      path: FactPath;
      ref: string;
      by: MatterId;
      forgone: Amount;
    };

export type Trace = TraceStep[];
