import { Decimal } from 'decimal.js';

/** An amount in yuan as it travels: two decimals, no separators, never negative, e.g. `"10000.00"`. */
export type Amount = string;

/** Half-up to 分. The only rounding of the house. */
export function round(yuan: Decimal): Decimal {
  return yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

export function format(yuan: Decimal): Amount {
  return round(yuan).toFixed(2);
}
