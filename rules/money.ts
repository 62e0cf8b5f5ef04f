import { Decimal } from 'decimal.js';

/** An amount in yuan as it travels: two decimals, no separators, never negative, e.g. `"10000.00"`. */
export type Amount = string;

/**
 * Sixty digits hold every product of a 15-digit amount, an 8-decimal rate, days and months, and a quotient of
 * such numbers that is not a tie at 分 cannot round to one.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export const zero: Decimal = new Exact(0);

/** An exact number from its decimal notation; whole numbers may be given as such. */
export function money(value: string | number | bigint): Decimal {
  return new Exact(value.toString());
}

/** Half-up to 分. The only rounding of the house. */
export function round(yuan: Decimal): Decimal {
  return yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

export function format(yuan: Decimal): Amount {
  return round(yuan).toFixed(2);
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

export function least(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function most(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}

/** What `limit` leaves after `used`, never below zero. */
export function leftOf(limit: Decimal, used: Decimal): Decimal {
  return most(limit.minus(used), zero);
}

/** Whole 分, for counting with integers; the amount must already be rounded. */
export function toFen(yuan: Decimal): bigint {
  return BigInt(yuan.times(100).toFixed(0));
}
