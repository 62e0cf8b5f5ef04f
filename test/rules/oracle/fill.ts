// Missing facts and open recognitions put in at their best and at their worst.
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Readings } from './checks.ts';
import { FIRST_LPR, WINDOW, type Loan } from './loan.ts';

type Claims = NonNullable<Facts['claims']>;
const HUGE = '9999999999999.99';
const DAY = '2024-06-01';

/** Every way in which the missing facts may turn out best; several, as the kind of applicant is one for all claims. */
export function best(facts: Facts, readings: Readings): Facts[] {
  const kinds =
    facts.applicant?.kind === undefined ? (['enterprise', 'bank', 'other'] as const) : [facts.applicant.kind];
  const claims = facts.claims ?? {};
  const deal = { source: 'university', related: false, forImplementation: true } as const;
  const put = { origin: 'own', completedOn: DAY } as const;
  const filled: Claims = {
    ...(claims.transfers && {
      transfers: claims.transfers.map((c) => ({ ...deal, completedOn: DAY, ...c, ...kindOf(c) })),
    }),
    ...(claims.licences && {
      licences: claims.licences.map((c) => ({
        ...deal,
        filedOn: DAY,
        filingAmount: HUGE,
        ...c,
        // Seven licences of 5 000 are more than any cap on them leaves.
        ...(c.patentNos?.length ? {} : { kind: c.kind ?? 'invention', patentCount: c.patentCount ?? 7 }),
      })),
    }),
    ...(claims.openLicences && {
      openLicences: claims.openLicences.map((c) => ({ completedOn: DAY, ...c, ...kindOf(c) })),
    }),
    ...(claims.implementations && {
      implementations: claims.implementations.map((c) => ({ ...put, ...c, ...kindOf(c) })),
    }),
    ...(claims.highValueConversions && {
      highValueConversions: claims.highValueConversions.map((c) => ({ ...put, ...c, ...kindOf(c) })),
    }),
    ...(claims.pledgeLoans && { pledgeLoans: claims.pledgeLoans.map((c) => bestLoan(c, readings)) }),
    ...(claims.bankPledge && {
      bankPledge: { enterprises: 3, loanTotal: HUGE, rank: 1, ...claims.bankPledge },
    }),
    ...(claims.productFilings && {
      productFilings: claims.productFilings.map((c) => ({ filedOn: DAY, ...c })),
    }),
    ...(claims.productRecognitions && {
      productRecognitions: claims.productRecognitions.map((c) => ({ recognisedOn: DAY, ...c })),
    }),
    ...(claims.cultivationCentres && {
      cultivationCentres: claims.cultivationCentres.map((c) => ({ approved: true, acceptedOn: DAY, ...c })),
    }),
    ...(claims.patentPool && {
      patentPool: {
        approved: true,
        universityPatents: 30,
        smes: 10,
        largestLicence: HUGE,
        completedOn: DAY,
        ...claims.patentPool,
      },
    }),
    ...(claims.licenceBrokerage && {
      licenceBrokerage: {
        approved: true,
        enterprises: 3,
        filingTotal: HUGE,
        completedOn: DAY,
        ...claims.licenceBrokerage,
      },
    }),
    ...(claims.serviceActivities && {
      serviceActivities: claims.serviceActivities.map((c) => ({
        approved: true,
        cost: HUGE,
        heldOn: DAY,
        ...c,
      })),
    }),
  };
  return kinds.map((kind) => ({
    ...facts,
    applicant: { size: 'small', ...facts.applicant, kind },
    claims: filled,
  }));
}

function kindOf(claim: { patentNo?: string | undefined; kind?: string | undefined }) {
  return claim.patentNo === undefined && claim.kind === undefined ? { kind: 'invention' as const } : {};
}

/** A missing date or rate leaves the interest whole: no LPR limit, one month, and all that a cap leaves if not known. */
function bestLoan(loan: Loan, readings: Readings): Loan {
  const filled: Loan = {
    primaryCollateralIsIP: true,
    assessmentFee: HUGE,
    guaranteeFee: HUGE,
    insuranceFee: HUGE,
    ...loan,
  };
  const { drawnOn, maturesOn, annualRate, interestPaid, principal } = loan;
  if (drawnOn !== undefined && maturesOn !== undefined && annualRate !== undefined) {
    if (interestPaid === undefined && principal === undefined) return { ...filled, interestPaid: HUGE };
    return filled;
  }
  if (drawnOn !== undefined && (drawnOn > WINDOW.to || drawnOn < FIRST_LPR)) return filled;
  if (drawnOn !== undefined && drawnOn < WINDOW.from) {
    if (!readings.has('loanWindow') || Number(interestPaid ?? '1') === 0) return filled;
  }
  return {
    ...filled,
    interestPaid: interestPaid ?? HUGE,
    annualRate: '0',
    drawnOn: WINDOW.to,
    maturesOn: '2024-11-01',
  };
}

/** A missing prior has used its cap up; any other missing fact leaves its claim undetermined, which brings nothing. */
export function worst(facts: Facts): Facts {
  return {
    ...facts,
    prior: {
      transferGroup: '30000',
      interest: '200000',
      interestMonths: 36,
      fees: '50000',
      productFiling: '10000',
      ...facts.prior,
    },
  };
}

const recognisable = [
  'implementations',
  'highValueConversions',
  'pledgeLoans',
  'patentPool',
  'licenceBrokerage',
  'serviceActivities',
] as const;

/** Each pending recognition granted or refused, in all ways (more than four: all or none). */
export function recognitions(facts: Facts): Facts[] {
  const claims = facts.claims ?? {};
  const open = recognisable.flatMap((list) => {
    const value = claims[list];
    const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return entries
      .map((entry, i) => ({ list, i, entry }))
      .filter(({ entry }) => entry.recognised === undefined || entry.recognised === 'pending');
  });
  const outcomes =
    open.length > 4 ? [0, 2 ** open.length - 1] : Array.from({ length: 2 ** open.length }, (_, i) => i);
  return outcomes.map((outcome) => {
    const copy = structuredClone(facts);
    open.forEach(({ list, i }, bit) => {
      const value = copy.claims?.[list];
      const entry = Array.isArray(value) ? value[i] : value;
      if (entry !== undefined) entry.recognised = Math.floor(outcome / 2 ** bit) % 2 === 1;
    });
    return copy;
  });
}
