// A slow second implementation of `domain.md` sections 2–6 that shares nothing with `rules/` but the types.
// It tries everything: assignments of objects, allotments of months, readings, recognitions. For small inputs only.
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import {
  matterIds,
  readingIds,
  type Item,
  type MatterTotal,
  type ReadingId,
  type Result,
} from '../../../rules/bishan-2023/result.ts';
import { fen, halfUp, least, sum, yuan, type Fen } from './fen.ts';
import { best, recognitions, worst } from './fill.ts';
import type { Readings } from './checks.ts';
import { lines, type Line } from './lines.ts';
import { settle, type Settlement } from './settle.ts';

const BASE: Readings = new Set();
const CLAUSE_OF: Record<ReadingId, string> = {
  capScope: 'A1.1.1',
  licenceExtra: 'A1.1.2',
  recognitionCap: 'A1.4',
  sameProduct: 'A1.note',
  loanWindow: 'A1.2.2',
};

export function oracle(facts: Facts, today: string): Result {
  const asOf = facts.asOf ?? today;
  const judged = lines(facts, BASE);
  const settlement = settle(judged, facts.prior, BASE);
  const claimed = judged.length > 0;
  const allRejected = claimed && judged.every((line) => line.fate.is === 'rejected');
  const { materialsUnobtainable, ownershipDispute, dishonestDebtor, majorIncident } = facts.exclusions ?? {};

  const exclusions = [
    { clause: '5.1.2.1', holds: facts.applicant?.inBishan === false || allRejected },
    { clause: '5.1.2.2', holds: materialsUnobtainable === true },
    { clause: '5.1.2.3', holds: ownershipDispute === true },
    { clause: '5.1.2.4', holds: dishonestDebtor === true },
    { clause: '5.1.2.5', holds: asOf > '2024-11-22' },
    { clause: '5.1.2.6', holds: majorIncident === true },
  ]
    .filter(({ holds }) => holds)
    .map(({ clause }) => ({ clause }));

  const only = exclusions.length === 1 ? exclusions[0]?.clause : undefined;
  const onlyOverdue = only === '5.1.2.5';
  const onlyAllRejected = only === '5.1.2.1' && facts.applicant?.inBishan !== false;
  const excluded = exclusions.length > 0;

  const missing = excluded && !onlyOverdue ? [] : missingFacts(facts);
  const total = excluded ? 0n : settlement.total;
  const inTime = claimed ? bounds(facts, settlement.total) : { low: 0n, high: null };
  const shown = !excluded || onlyAllRejected ? inTime : { low: 0n, high: 0n };
  const { approvedTotal } = facts.budget ?? {};

  return {
    asOf,
    decision: excluded ? 'ineligible' : missing.length > 0 ? 'undetermined' : 'eligible',
    exclusions,
    items: judged.map((line) => item(line, judged, settlement)),
    matters: matters(settlement),
    total: yuan(total),
    low: yuan(shown.low),
    high: shown.high === null ? null : yuan(shown.high),
    reduced: approvedTotal === undefined ? null : yuan(reduced(total, fen(approvedTotal))),
    ifInTime: onlyOverdue
      ? {
          total: yuan(settlement.total),
          low: yuan(inTime.low),
          high: inTime.high === null ? null : yuan(inTime.high),
        }
      : null,
    readings: excluded && !onlyOverdue && !onlyAllRejected ? [] : readingsThatMatter(facts, settlement.total),
    missing,
  };
}

function totalOf(facts: Facts, readings: Readings): Fen {
  return settle(lines(facts, readings), facts.prior, readings).total;
}

function readingsThatMatter(facts: Facts, baseTotal: Fen): Result['readings'] {
  return readingIds
    .map((id) => ({ id, clause: CLAUSE_OF[id], other: totalOf(facts, new Set([id])) }))
    .filter(({ other }) => other !== baseTotal)
    .map(({ id, clause, other }) => ({ id, clause, otherTotal: yuan(other) }));
}

/** Over the readings, the recognitions, and the missing facts at worst and at best. */
function bounds(facts: Facts, total: Fen): { low: Fen; high: Fen } {
  const mayBeExcluded = applicationFacts(facts).length > 0;
  let low = mayBeExcluded ? 0n : total;
  let high = total;
  for (const readings of allReadings(facts)) {
    for (const outcome of recognitions(facts)) {
      low = least(low, totalOf(worst(outcome), readings));
      for (const filled of best(outcome, readings)) {
        const bring = totalOf(filled, readings);
        if (bring > high) high = bring;
      }
    }
  }
  return { low, high };
}

/** Every combination of the readings that these claims can touch at all. */
function allReadings({ claims = {} }: Facts): Readings[] {
  const touched: ReadingId[] = [
    ...(claims.openLicences ? (['capScope'] as const) : []),
    ...(claims.licences ? (['licenceExtra'] as const) : []),
    ...(claims.productRecognitions ? (['recognitionCap'] as const) : []),
    ...(claims.productFilings && claims.productRecognitions ? (['sameProduct'] as const) : []),
    ...(claims.pledgeLoans ? (['loanWindow'] as const) : []),
  ];
  return Array.from(
    { length: 2 ** touched.length },
    (_, choice) => new Set(touched.filter((_id, bit) => Math.floor(choice / 2 ** bit) % 2 === 1)),
  );
}

function item(line: Line, all: Line[], { paid }: Settlement): Item {
  const share = paid.get(line);
  const outcome = (): Pick<Item, 'status' | 'reason' | 'by'> => {
    if (line.fate.is === 'rejected') return { status: 'rejected', reason: line.fate.reason, by: null };
    if (line.fate.is === 'undetermined') return { status: 'undetermined', reason: null, by: null };
    if (share !== undefined) return { status: 'awarded', reason: share.cut ? 'capReached' : null, by: null };
    // An extra that is not paid goes the way of the first patent of its contract that passed.
    const open = all.filter((other) => other.fate.is === 'open');
    const mine =
      line.extraOf === null
        ? line
        : open.find((other) => other.path === line.extraOf && other.object !== null);
    const winner = [...paid.keys()].find((other) => other.object === mine?.object);
    if (winner === undefined) throw new Error('an object that is not paid here is paid elsewhere');
    return winner.matter === line.matter
      ? { status: 'rejected', reason: 'duplicate', by: null }
      : { status: 'superseded', reason: null, by: winner.matter };
  };
  return {
    path: line.path,
    matter: line.matter,
    ref: line.ref,
    amount: yuan(share?.before ?? 0n),
    clauses: line.clauses,
    subjectTo: line.pending ? ['recognition'] : [],
    ...outcome(),
  };
}

function matters({ paid }: Settlement): MatterTotal[] {
  return matterIds.flatMap((matter) => {
    const mine = [...paid].filter(([line]) => line.matter === matter);
    if (mine.length === 0) return [];
    return [
      {
        matter,
        quantity: mine.filter(([line]) => line.extraOf === null).length,
        beforeCap: yuan(sum(mine.map(([, share]) => share.before))),
        amount: yuan(sum(mine.map(([, share]) => share.after))),
      },
    ];
  });
}

/** `inBishan` and the four exclusions, where they are missing. */
function applicationFacts(facts: Facts): string[] {
  const asked = ['materialsUnobtainable', 'ownershipDispute', 'dishonestDebtor', 'majorIncident'] as const;
  return [
    ...(facts.applicant?.inBishan === undefined ? ['applicant.inBishan'] : []),
    ...asked.filter((id) => facts.exclusions?.[id] === undefined).map((id) => `exclusions.${id}`),
  ];
}

/** What to ask: of the applicant, of the application, earlier awards, then claim by claim; domain.md promises no order. */
function missingFacts(facts: Facts): string[] {
  const judged = lines(facts, BASE);
  if (judged.length === 0) return ['claims'];
  const ofClaims = judged.flatMap((line) => [
    ...(line.fate.is === 'undetermined' ? line.fate.missing : []),
    ...(line.fate.is === 'rejected' ? [] : line.countedAsZero),
  ]);
  // A loan that only another reading lets in is rejected here, and nothing is asked for it, earlier awards included.
  const left = judged.filter((line) => line.fate.is !== 'rejected').map((line) => line.matter);
  const under = {
    transferGroup: ['transfer', 'licence', 'openLicence'],
    interest: ['pledgeLoan'],
    interestMonths: ['pledgeLoan'],
    fees: ['pledgeLoan'],
    productFiling: ['productFiling', 'productRecognition'],
  } as const;
  const ofPrior = (Object.keys(under) as (keyof typeof under)[])
    .filter((id) => facts.prior?.[id] === undefined)
    .filter((id) => under[id].some((matter) => left.includes(matter)))
    .map((id) => `prior.${id}`);
  const ofApplicant = ofClaims.filter((path) => path.startsWith('applicant.'));
  return [...new Set([...ofApplicant, ...applicationFacts(facts), ...ofPrior, ...ofClaims])];
}

function reduced(total: Fen, approved: Fen): Fen {
  const budget = fen('1000000');
  return approved <= budget ? total : halfUp({ n: total * budget, d: approved });
}
