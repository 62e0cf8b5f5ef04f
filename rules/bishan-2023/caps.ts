import type { Decimal } from 'decimal.js';
import { leftOf, money, zero } from '../money.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Parameter } from './parameters.ts';
import type { FactPath, MatterId } from './result.ts';

/** The 累计 caps of one applicant; what was awarded before uses them up. */
export const capIds = ['transferGroup', 'interest', 'interestMonths', 'fees', 'productFiling'] as const;
export type CapId = (typeof capIds)[number];

/** What is left of each: yuan, and months for `interestMonths`. */
export type CapsLeft = Readonly<Record<CapId, Decimal>>;

export const capLimits: Readonly<Record<CapId, Parameter>> = {
  transferGroup: parameters.transferGroupCap,
  interest: parameters.interestCap,
  interestMonths: parameters.interestMonthsCap,
  fees: parameters.feesCap,
  productFiling: parameters.productFilingCap,
};

/** The matters that stand under a cap. */
export const mattersUnder: Readonly<Record<CapId, readonly MatterId[]>> = {
  transferGroup: ['transfer', 'licence', 'openLicence'],
  interest: ['pledgeLoan'],
  interestMonths: ['pledgeLoan'],
  fees: ['pledgeLoan'],
  productFiling: ['productFiling'],
};

/** The same, with those that another reading puts under it: 认定 beside 备案 (`recognitionCap`). */
export const mattersPerhapsUnder: typeof mattersUnder = {
  ...mattersUnder,
  productFiling: [...mattersUnder.productFiling, 'productRecognition'],
};

export const priorPath = (cap: CapId): FactPath => `prior.${cap}`;

/** What was awarded before, or `null` where it is not known. */
export function usedBefore(facts: Facts, cap: CapId): Decimal | null {
  const prior = facts.prior?.[cap];
  return prior === undefined ? null : money(prior);
}

/** A prior award that is not known counts as none, or at worst as all of the cap. */
export function capsLeft(facts: Facts, unknownPrior: 'none' | 'all'): CapsLeft {
  const left = (cap: CapId): Decimal => {
    const limit = money(capLimits[cap].value);
    return leftOf(limit, usedBefore(facts, cap) ?? (unknownPrior === 'all' ? limit : zero));
  };
  return {
    transferGroup: left('transferGroup'),
    interest: left('interest'),
    interestMonths: left('interestMonths'),
    fees: left('fees'),
    productFiling: left('productFiling'),
  };
}
