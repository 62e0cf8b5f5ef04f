import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deadline, midWindow } from './dates.ts';

type Claims = NonNullable<Facts['claims']>;

/** A patent that meets every condition but the number asked about. */
export const goodPatent = {
  kind: 'invention',
  source: 'university',
  related: false,
  forImplementation: true,
  disputed: false,
} as const;

/** An applicant in good order and in time: a question such as '5件转让能拿多少' takes all else for granted. */
export function inGoodOrder(claims: Claims, kind: 'enterprise' | 'bank' | 'serviceAgency' = 'enterprise'): Facts {
  return {
    asOf: deadline,
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

export { midWindow };
