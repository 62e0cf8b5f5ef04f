import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { CivilDate, Period } from '../../../rules/civil-date.ts';

export type Claims = NonNullable<Facts['claims']>;

/** A patent that meets every condition but those a question speaks of. */
export const goodPatent = {
  kind: 'invention',
  source: 'university',
  related: false,
  forImplementation: true,
  disputed: false,
} as const;

/** A day on which everything asked about is taken to be done: in the window and before the deadline. */
export function goodDay({ from }: Period): CivilDate {
  return from;
}

/** An applicant in good order: a question such as '5件转让能拿多少' takes all else for granted. */
export function inGoodOrder(
  claims: Claims,
  asOf: CivilDate,
  applicant: NonNullable<Facts['applicant']> = {},
): Facts {
  return {
    asOf,
    applicant: { kind: 'enterprise', size: 'small', inBishan: true, ...applicant },
    exclusions: {
      materialsUnobtainable: false,
      ownershipDispute: false,
      dishonestDebtor: false,
      majorIncident: false,
    },
    prior: { transferGroup: '0', interest: '0', interestMonths: 0, fees: '0', productFiling: '0' },
    claims,
  };
}

/** More than any threshold: a condition that is not told is taken to be met. */
export const plenty = { count: 1_000_000, sum: '1000000000000' } as const;
