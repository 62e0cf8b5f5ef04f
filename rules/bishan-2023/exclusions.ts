import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { deadline } from './parameters.ts';
import type { ClauseId, FactPath } from './result.ts';

/** Facts of the application as a whole; while one is missing, items are reckoned as if all were well. */
const questions = [
  { path: 'applicant.inBishan', answer: (facts: Facts) => facts.applicant?.inBishan },
  {
    path: 'exclusions.materialsUnobtainable',
    answer: (facts: Facts) => facts.exclusions?.materialsUnobtainable,
  },
  { path: 'exclusions.ownershipDispute', answer: (facts: Facts) => facts.exclusions?.ownershipDispute },
  { path: 'exclusions.dishonestDebtor', answer: (facts: Facts) => facts.exclusions?.dishonestDebtor },
  { path: 'exclusions.majorIncident', answer: (facts: Facts) => facts.exclusions?.majorIncident },
] as const;

export function missingOfApplication(facts: Facts): FactPath[] {
  return questions.filter(({ answer }) => answer(facts) === undefined).map(({ path }) => path);
}

/** Claims were made and every one of them is rejected on its facts. */
export function everyClaimFails(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ verdict }) => verdict.status === 'failed');
}

/** 不予受理: all that hold, in clause order (五（一）2). */
export function exclusionsOf(facts: Facts, asOf: string, lines: readonly Line[]): ClauseId[] {
  const { exclusions = {}, applicant = {} } = facts;
  const all: readonly (readonly [ClauseId, boolean])[] = [
    ['5.1.2.1', applicant.inBishan === false || everyClaimFails(lines)],
    ['5.1.2.2', exclusions.materialsUnobtainable === true],
    ['5.1.2.3', exclusions.ownershipDispute === true],
    ['5.1.2.4', exclusions.dishonestDebtor === true],
    ['5.1.2.5', asOf > deadline.day],
    ['5.1.2.6', exclusions.majorIncident === true],
  ];
  return all.filter(([, holds]) => holds).map(([clause]) => clause);
}
