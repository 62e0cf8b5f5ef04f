import type { ClauseId, ReadingId } from './result.ts';
import { readingIds } from './result.ts';

/** For each sentence that can be read in two ways, whether the other way is taken. */
export type Readings = Readonly<Record<ReadingId, boolean>>;

export const readingClauses: Readonly<Record<ReadingId, ClauseId>> = {
  capScope: 'A1.1.1',
  licenceExtra: 'A1.1.2',
  recognitionCap: 'A1.4',
  sameProduct: 'A1.note',
  loanWindow: 'A1.2.2',
};

export const baseReadings: Readings = {
  capScope: false,
  licenceExtra: false,
  recognitionCap: false,
  sameProduct: false,
  loanWindow: false,
};

/** Each reading taken the other way by itself. */
export const otherReadings: readonly { id: ReadingId; readings: Readings }[] = readingIds.map((id) => ({
  id,
  readings: { ...baseReadings, [id]: true },
}));

/**
 * Every reading moves every total the same way: `recognitionCap` can only take (it brings more under a cap),
 * the other four can only give (they lift a cap, allow a second award or admit a loan). So the least and the
 * most over all 32 combinations are these two.
 */
export const leastReadings: Readings = { ...baseReadings, recognitionCap: true };
export const mostReadings: Readings = {
  capScope: true,
  licenceExtra: true,
  recognitionCap: false,
  sameProduct: true,
  loanWindow: true,
};
