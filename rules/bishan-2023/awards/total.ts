import type { Decimal } from 'decimal.js';
import { sum } from '../../money.ts';
import type { CapsLeft } from '../caps.ts';
import type { Readings } from '../readings.ts';
import type { MatterId, ReadingId } from '../result.ts';
import type { Countable } from './countable.ts';
import { loanTotal } from './loans.ts';
import { patentTotal } from './patents.ts';
import { productTotal } from './products.ts';

/** Matters that share objects or caps are reckoned together; the parts do not touch each other. */
export type Part = 'patents' | 'products' | 'loans' | 'others';

export const partOf: Readonly<Record<MatterId, Part>> = {
  transfer: 'patents',
  licence: 'patents',
  openLicence: 'patents',
  implementation: 'patents',
  bankPledge: 'others',
  pledgeLoan: 'loans',
  productFiling: 'products',
  productRecognition: 'products',
  cultivationCentre: 'others',
  highValueConversion: 'patents',
  patentPool: 'others',
  licenceBrokerage: 'others',
  serviceActivity: 'others',
};

/** The one part that a reading can change. */
export const partOfReading: Readonly<Record<ReadingId, Part>> = {
  capScope: 'patents',
  licenceExtra: 'patents',
  recognitionCap: 'products',
  sameProduct: 'products',
  loanWindow: 'loans',
};

const totals: Readonly<
  Record<Part, (counted: readonly Countable[], left: CapsLeft, readings: Readings) => Decimal>
> = {
  patents: (counted, left, readings) => patentTotal(counted, left.transferGroup, readings),
  products: (counted, left, readings) => productTotal(counted, left.productFiling, readings),
  loans: (counted, left) => loanTotal(counted, left),
  others: (counted) => sum(counted.map(({ amount }) => amount)),
};

/** The lines of one part. */
export function inPart(counted: readonly Countable[], part: Part): Countable[] {
  return counted.filter(({ line }) => partOf[line.matter] === part);
}

/** The exact optimum of one part in one reading. */
export function partTotal(
  part: Part,
  counted: readonly Countable[],
  left: CapsLeft,
  readings: Readings,
): Decimal {
  return totals[part](inPart(counted, part), left, readings);
}

/** The exact optimum of all: what the applicant gets if these lines count. */
export function total(counted: readonly Countable[], left: CapsLeft, readings: Readings): Decimal {
  const parts: readonly Part[] = ['patents', 'products', 'loans', 'others'];
  return sum(parts.map((part) => partTotal(part, counted, left, readings)));
}
