// The conditions of a claim, each with the reason that it gives when it fails and the fact that it needs.
import {
  reasonIds,
  type FactPath,
  type ReadingId,
  type ReasonId,
} from '../../../rules/bishan-2023/result.ts';
import { fen } from './fen.ts';
import { FIRST_LPR, WINDOW, interestInWindow, type Loan } from './loan.ts';

/** The readings that are taken the other way; empty is the base. */
export type Readings = ReadonlySet<ReadingId>;

/** One condition; `holds` is undefined where its fact is missing, the reason null where it cannot fail. */
export type Check = [reason: ReasonId | null, fact: FactPath, holds: boolean | undefined];

export type Fate =
  { is: 'open' } | { is: 'rejected'; reason: ReasonId } | { is: 'undetermined'; missing: FactPath[] };

/** One known fact that fails rejects, whatever is missing; else one missing fact makes undetermined. */
export function judge(checks: Check[]): Fate {
  const failed = checks.filter(([, , holds]) => holds === false).map(([reason]) => reason);
  const reason = reasonIds.find((id) => failed.includes(id));
  if (reason !== undefined) return { is: 'rejected', reason };
  const missing = checks.filter(([, , holds]) => holds === undefined).map(([, fact]) => fact);
  return missing.length > 0 ? { is: 'undetermined', missing } : { is: 'open' };
}

interface PatentClaim {
  patentNo?: string | undefined;
  kind?: string | undefined;
}

export function patentOf(
  path: FactPath,
  { patentNo, kind }: PatentClaim,
): { ref: string; object: string; check: Check } {
  if (patentNo === undefined) {
    return {
      ref: path,
      object: path,
      check: ['notInvention', `${path}.kind`, known(kind, (id) => id === 'invention')],
    };
  }
  const digits = patentNo.toUpperCase().replace('ZL', '').replace('.', '');
  const shown = `ZL${digits.slice(0, 12)}.${digits.slice(12)}`;
  return {
    ref: shown,
    object: shown,
    check: ['notInvention', `${path}.patentNo`, digits[4] === '1' || digits[4] === '8'],
  };
}

interface UniversityDeal {
  source?: string | undefined;
  related?: boolean | undefined;
  forImplementation?: boolean | undefined;
  disputed?: boolean | undefined;
  completedOn?: string | undefined;
  filedOn?: string | undefined;
}

export function universityDeal(path: FactPath, claim: UniversityDeal): Check[] {
  const day = path.startsWith('claims.licences') ? 'filedOn' : 'completedOn';
  const fromUniversity = known(claim.source, (id) => id === 'university' || id === 'researchInstitute');
  return [
    ['notUniversity', `${path}.source`, fromUniversity],
    ['relatedParty', `${path}.related`, known(claim.related, (related) => !related)],
    ['notForImplementation', `${path}.forImplementation`, claim.forImplementation],
    undisputed(path, claim),
    inWindow(`${path}.${day}`, claim[day]),
  ];
}

/** A fact that cannot fail: it only has to be there. */
export function isThere(fact: unknown): true | undefined {
  return fact === undefined ? undefined : true;
}

/** What a test says of a fact that may be missing. */
export function known<T>(fact: T | undefined, test: (fact: T) => boolean): boolean | undefined {
  return fact === undefined ? undefined : test(fact);
}

export function undisputed(path: FactPath, claim: { disputed?: boolean | undefined }): Check {
  return ['disputed', `${path}.disputed`, claim.disputed !== true];
}

interface Recognisable {
  recognised?: boolean | 'pending' | undefined;
}

export function recognised(path: FactPath, claim: Recognisable): Check {
  return ['notRecognised', `${path}.recognised`, claim.recognised !== false];
}

export function isPending(claim: Recognisable): boolean {
  return claim.recognised === undefined || claim.recognised === 'pending';
}

export function inWindow(path: FactPath, day: string | undefined): Check {
  return ['outsideWindow', path, known(day, (it) => WINDOW.from <= it && it <= WINDOW.to)];
}

export function atLeast(amount: string | undefined, threshold: string): boolean | undefined {
  return known(amount, (it) => fen(it) >= fen(threshold));
}

/** Drawn in the window; under `loanWindow` also before it, where the interest in the window is above 0. */
export function drawnInTime(loan: Loan, readings: Readings): boolean | undefined {
  const { drawnOn } = loan;
  if (drawnOn === undefined) return undefined;
  if (drawnOn > WINDOW.to) return false;
  if (drawnOn >= WINDOW.from) return true;
  if (!readings.has('loanWindow') || drawnOn < FIRST_LPR) return false;
  const interest = interestInWindow(loan);
  return interest === undefined || interest.n > 0n;
}

/** Names that differ only in width, case or outer blanks are one product. */
export function folded(name: string): string {
  const upper = name.normalize('NFKC').trim().toUpperCase();
  return Array.from(upper)
    .map((character) => character.toLowerCase())
    .join('')
    .normalize('NFKC');
}
