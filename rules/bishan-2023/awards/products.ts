import type { Decimal } from 'decimal.js';
import { least, money } from '../../money.ts';
import { parameters } from '../parameters.ts';
import type { Readings } from '../readings.ts';
import type { Countable } from './countable.ts';

const filingStandard = money(parameters.productFilingStandard.value);
const recognitionStandard = money(parameters.productRecognitionStandard.value);

/**
 * The most that products bring by filing and recognition. A recognition brings more than the filing of the same
 * product, under a shared cap or not, so where the two do not add up it is the recognition that is paid.
 */
export function productTotal(counted: readonly Countable[], cap: Decimal, readings: Readings): Decimal {
  const recognised = productsIn(counted, 'productRecognition');
  const filed = productsIn(counted, 'productFiling');
  const filings = [...filed].filter((product) => readings.sameProduct || !recognised.has(product)).length;
  const byFiling = filingStandard.times(filings);
  const byRecognition = recognitionStandard.times(recognised.size);
  return readings.recognitionCap
    ? least(byFiling.plus(byRecognition), cap)
    : least(byFiling, cap).plus(byRecognition);
}

/** Which line each product is paid under in the base reading: recognition before filing, then the first given. */
export function chooseProductLines(counted: readonly Countable[]): Countable[] {
  const chosen = new Map<unknown, Countable>();
  for (const matter of ['productRecognition', 'productFiling'] as const) {
    for (const countable of counted.filter(({ line }) => line.matter === matter)) {
      const product = productIn(countable);
      if (!chosen.has(product)) chosen.set(product, countable);
    }
  }
  return [...chosen.values()];
}

function productsIn(counted: readonly Countable[], matter: 'productFiling' | 'productRecognition') {
  return new Set(counted.filter(({ line }) => line.matter === matter).map(productIn));
}

/** The product's name, or the line itself where it has none: then it is an object of its own. */
function productIn(countable: Countable): unknown {
  const { brings } = countable.line;
  return (brings.kind === 'award' ? brings.object : null) ?? countable;
}
