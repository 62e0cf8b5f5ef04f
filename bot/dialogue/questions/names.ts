import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { ListName } from '../claims.ts';

/** What the papers name each thing by, though the estimate does without. */
export const nameOf: Readonly<Partial<Record<ListName, string>>> = {
  ...{ transfers: 'patentNo', openLicences: 'patentNo', implementations: 'patentNo' },
  ...{ highValueConversions: 'patentNo', licences: 'patentNos' },
  ...{ pledgeLoans: 'loan', productFilings: 'product', productRecognitions: 'product' },
  ...{ cultivationCentres: 'name', serviceActivities: 'name' },
};

/** Whether a fact is what a thing is known by in its papers: a number, a name. */
export function namesThing(path: FactPath): boolean {
  const field = /\.(\w+)$/.exec(path)?.[1];
  return path.startsWith('claims.') && Object.values(nameOf).some((name) => name === field);
}
