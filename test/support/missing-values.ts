// Values to put in where a fact is missing, by its path: what an applicant may answer, good and bad.
import * as fc from 'fast-check';

import type { Facts } from '../../rules/bishan-2023/facts.ts';

const days = ['2023-10-31', '2023-11-01', '2024-03-01', '2024-10-31', '2024-11-01'];
const yesNo = [true, false];

/** By the end of the path, e.g. `claims.transfers[0].completedOn` by `completedOn`. */
const values: Record<string, readonly unknown[]> = {
  'applicant.kind': ['enterprise', 'bank', 'park'],
  'applicant.size': ['small', 'large'],
  inBishan: yesNo,
  materialsUnobtainable: yesNo,
  ownershipDispute: yesNo,
  dishonestDebtor: yesNo,
  majorIncident: yesNo,
  transferGroup: ['0', '12345.67', '30000', '99999'],
  interest: ['0', '100000', '200000'],
  interestMonths: [0, 20, 35, 36, 40],
  fees: ['0', '49999.99', '50000'],
  productFiling: ['0', '9500', '10000'],
  kind: ['invention', 'design'],
  patentCount: [1, 3, 9],
  source: ['university', 'individual'],
  related: yesNo,
  forImplementation: yesNo,
  completedOn: days,
  filedOn: days,
  recognisedOn: days,
  acceptedOn: days,
  heldOn: days,
  filingAmount: ['0', '3000000', '7000000', '90000000'],
  origin: ['own', 'transferred'],
  primaryCollateralIsIP: yesNo,
  annualRate: ['0', '0.03', '0.0385', '0.99999999'],
  drawnOn: ['2019-08-19', '2023-10-31', '2023-11-01', '2024-06-01', '2024-10-31', '2024-11-01'],
  maturesOn: ['2023-11-01', '2023-11-02', '2024-07-15', '2024-11-01', '2030-01-01'],
  interestPaid: ['0', '0.01', '70000', '250000'],
  assessmentFee: ['0', '0.01', '150000'],
  guaranteeFee: ['0', '0.01', '150000'],
  insuranceFee: ['0', '0.01', '150000'],
  enterprises: [2, 3],
  loanTotal: ['29999999.99', '30000000'],
  rank: [1, 2, 3, 4],
  approved: yesNo,
  universityPatents: [29, 30],
  smes: [9, 10],
  largestLicence: ['19999999.99', '20000000'],
  filingTotal: ['29999999.99', '30000000', '50000000'],
  cost: ['0', '15000', '99999'],
  recognised: yesNo,
};

/** Facts with one of the `missing` ones put in; undefined where there is none, or its values would be malformed. */
export function withOneFilled(facts: Facts, missing: readonly string[]): fc.Arbitrary<Facts | undefined> {
  const askable = [...missing, ...pendingPaths(facts)].filter((path) => path !== 'claims');
  if (askable.length === 0) return fc.constant(undefined);
  return fc.constantFrom(...askable).chain((path) => {
    const candidates = values[path] ?? values[path.slice(path.lastIndexOf('.') + 1)];
    if (candidates === undefined) throw new Error(`no values to fill in at ${path}`);
    return fc.constantFrom(...candidates).map((value) => {
      const filled = put(facts, path, value);
      return isWellDated(filled) ? filled : undefined;
    });
  });
}

/** A copy of the facts with `value` at `path`. */
export function put(facts: Facts, path: string, value: unknown): Facts {
  const copy = structuredClone(facts);
  const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const last = keys.pop();
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  if (last !== undefined) at[last] = value;
  return copy;
}

function isWellDated({ claims }: Facts): boolean {
  return (claims?.pledgeLoans ?? []).every(
    ({ drawnOn = '2000-01-01', maturesOn = '2100-12-31' }) => drawnOn < maturesOn,
  );
}

const recognisable = ['implementations', 'highValueConversions', 'pledgeLoans', 'serviceActivities'] as const;

function pendingPaths({ claims = {} }: Facts): string[] {
  return recognisable.flatMap((list) =>
    (claims[list] ?? []).flatMap((claim, i) =>
      claim.recognised === undefined || claim.recognised === 'pending'
        ? [`claims.${list}[${i}].recognised`]
        : [],
    ),
  );
}
