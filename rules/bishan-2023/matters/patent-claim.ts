import { patentNumber } from '../../identifiers/patent-number.ts';
import type { PatentKind } from '../../identifiers/patent-number.ts';

/** A claim for one patent: by its number, or for a first estimate by its kind alone. */
export interface PatentClaim {
  patentNo?: string | undefined;
  kind?: PatentKind | undefined;
}

/** All spellings of a number are one object; without a number each claim is an object of its own. */
export function objectOf(claim: PatentClaim): string | null {
  return claim.patentNo === undefined ? null : patentNumber(claim.patentNo).number;
}
