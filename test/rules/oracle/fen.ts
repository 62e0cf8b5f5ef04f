// Money of the oracle: whole 分 as bigint and fractions of them. Nothing is shared with `rules/money.ts` on purpose.

/** A number of 分, exact. */
export type Fen = bigint;

/** `n / d` 分, not yet rounded; both are not negative, `d` is above 0. */
export interface Ratio {
  n: bigint;
  d: bigint;
}

/** `"3000010.5"` yuan → 300001050n. */
export function fen(yuan: string): Fen {
  return scaled(yuan, 2);
}

/** A decimal string times 10^`places`, exact: `scaled('0.0385', 8)` is 3850000n. */
export function scaled(decimal: string, places: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

export function yuan(amount: Fen): string {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function halfUp({ n, d }: Ratio): Fen {
  return (2n * n + d) / (2n * d);
}

export function least(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}

export function sum(amounts: Fen[]): Fen {
  return amounts.reduce((a, b) => a + b, 0n);
}
