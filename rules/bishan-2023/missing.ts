import { capIds, mattersPerhapsUnder, priorPath, usedBefore } from './caps.ts';
import { missingOfApplication } from './exclusions.ts';
import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import type { FactPath } from './result.ts';

/**
 * The facts that the result still waits for: of the applicant, of the application, prior awards, then claim by claim.
 * What only rejected claims would need is not named.
 */
export function missingOf(facts: Facts, lines: readonly Line[]): FactPath[] {
  if (lines.length === 0) return ['claims'];
  const remaining = lines.filter(({ verdict }) => verdict.status !== 'failed');
  const ofClaims = remaining.flatMap(({ verdict, asks }) => [
    ...(verdict.status === 'open' ? verdict.missing : []),
    ...asks,
  ]);
  const [ofApplicant, ofEntries] = [
    ofClaims.filter((path) => path.startsWith('applicant.')),
    ofClaims.filter((path) => !path.startsWith('applicant.')),
  ];
  return [
    ...new Set([
      ...ofApplicant,
      ...missingOfApplication(facts),
      ...missingPriors(facts, remaining),
      ...ofEntries,
    ]),
  ];
}

/** Prior awards under a cap that, in one reading at least, a remaining claim stands under. */
function missingPriors(facts: Facts, remaining: readonly Line[]): FactPath[] {
  return capIds
    .filter((cap) => usedBefore(facts, cap) === null)
    .filter((cap) => remaining.some(({ matter }) => mattersPerhapsUnder[cap].includes(matter)))
    .map(priorPath);
}
