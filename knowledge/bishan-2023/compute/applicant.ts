import type { Facts } from '../../../rules/bishan-2023/facts.ts';

type Claims = NonNullable<Facts['claims']>;

/** A day within the window and before the deadline, on which everything asked about is taken to be done. */
export const midWindow = '2024-03-01';

/** A patent that meets every condition but the number asked about. */
export const goodPatent = {
  kind: 'invention',
  source: 'university',
  related: false,
  forImplementation: true,
  disputed: false,
} as const;

/** An applicant in good order and in time: a question such as '5件转让能拿多少' takes all else for granted. */
export function inGoodOrder(
  claims: Claims,
  kind: 'enterprise' | 'bank' | 'serviceAgency' = 'enterprise',
): Facts {
  return {
    asOf: midWindow,
    applicant: { kind, size: 'small', inBishan: true },
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
