import type { MatterId } from '../../rules/bishan-2023/result.ts';
import type { Told } from './paths.ts';
import { valueAt } from './paths.ts';

/** Where the facts of a matter stand: a list of things, or one record. */
export const claimOf = {
  transfer: 'transfers',
  licence: 'licences',
  openLicence: 'openLicences',
  implementation: 'implementations',
  bankPledge: 'bankPledge',
  pledgeLoan: 'pledgeLoans',
  productFiling: 'productFilings',
  productRecognition: 'productRecognitions',
  cultivationCentre: 'cultivationCentres',
  highValueConversion: 'highValueConversions',
  patentPool: 'patentPool',
  licenceBrokerage: 'licenceBrokerage',
  serviceActivity: 'serviceActivities',
} as const satisfies Record<MatterId, string>;

export type ClaimName = (typeof claimOf)[MatterId];

export const singles = ['bankPledge', 'patentPool', 'licenceBrokerage'] as const;
export type ListName = Exclude<ClaimName, (typeof singles)[number]>;

export const matterOf = Object.fromEntries(
  Object.entries(claimOf).map(([matter, claim]) => [claim, matter]),
) as Record<ClaimName, MatterId>;

export const claimNames = Object.values(claimOf);

export function isList(claim: ClaimName): claim is ListName {
  return !(singles as readonly string[]).includes(claim);
}

export const listNames = claimNames.filter(isList);

/** `claims.transfers[1].source` → `transfers`; null for what belongs to no claim. */
export function claimAt(path: string): ClaimName | null {
  const name = /^claims\.(\w+)/.exec(path)?.[1];
  return claimNames.find((claim) => claim === name) ?? null;
}

/** How many things stand under a claim; a single record counts one. */
export function sizeOf(told: Told, claim: ClaimName): number {
  const value = valueAt(told, `claims.${claim}`);
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

export function claimed(told: Told): ClaimName[] {
  return claimNames.filter((claim) => sizeOf(told, claim) > 0);
}
