// The claims of an application as a flat list, each judged on its own: open, rejected or undetermined.
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { ClauseId, FactPath, MatterId } from '../../../rules/bishan-2023/result.ts';
import {
  atLeast,
  drawnInTime,
  folded,
  inWindow,
  isPending,
  isThere,
  judge,
  known,
  patentOf,
  recognised,
  undisputed,
  universityDeal,
  type Check,
  type Fate,
  type Readings,
} from './checks.ts';
import { fen, halfUp, least, type Fen } from './fen.ts';
import { terms, type LoanTerms } from './loan.ts';

export interface Line {
  path: FactPath;
  matter: MatterId;
  ref: string;
  clauses: ClauseId[];
  /** What is paid once, e.g. a patent; null where nothing is shared. */
  object: string | null;
  /** The licence contract that this line is the extra of. */
  extraOf: FactPath | null;
  pending: boolean;
  fate: Fate;
  /** Missing facts that count as 0 and leave the claim as it is. */
  countedAsZero: FactPath[];
  amount: Fen;
  loan: LoanTerms | null;
}

type Claims = NonNullable<Facts['claims']>;

/** Every claim in the order of section 3, then as given. */
export function lines(facts: Facts, readings: Readings): Line[] {
  const { applicant = {}, claims = {} } = facts;

  const enterprise: Check = [
    'notEnterprise',
    'applicant.kind',
    known(applicant.kind, (k) => k === 'enterprise'),
  ];
  const sme: Check = ['notSme', 'applicant.size', known(applicant.size, (size) => size !== 'large')];

  const line = (
    matter: MatterId,
    clause: ClauseId,
    path: FactPath,
    checks: Check[],
    rest: Partial<Line>,
  ): Line => ({
    path,
    matter,
    ref: path,
    clauses: [clause],
    object: null,
    extraOf: null,
    pending: false,
    fate: judge(checks),
    countedAsZero: [],
    amount: 0n,
    loan: null,
    ...rest,
  });

  const each = <K extends keyof Claims>(list: K): [path: FactPath, claim: Entry<K>][] =>
    ((claims[list] ?? []) as Entry<K>[]).map((claim, i) => [`claims.${list}[${i}]`, claim]);

  const transfers = each('transfers').map(([path, claim]) => {
    const patent = patentOf(path, claim);
    return line('transfer', 'A1.1.1', path, [enterprise, sme, patent.check, ...universityDeal(path, claim)], {
      ref: patent.ref,
      object: patent.object,
      amount: fen('10000'),
    });
  });

  const licences = each('licences').flatMap(([path, claim]) => {
    const deal = [...universityDeal(path, claim)];
    const numbers = claim.patentNos ?? [];
    const count = claim.patentCount ?? 1;
    const known: Check = [null, `${path}.patentCount`, isThere(claim.patentCount)];
    const patents =
      numbers.length > 0
        ? numbers.map((patentNo) => patentOf(path, { patentNo }))
        : Array.from({ length: count }, (_, j) => ({
            ...patentOf(path, { kind: claim.kind }),
            object: `${path}#${j}`,
          }));
    const units = patents.map((patent) =>
      line(
        'licence',
        'A1.1.2',
        path,
        [enterprise, sme, patent.check, ...(numbers.length > 0 ? [] : [known]), ...deal],
        { ref: patent.ref, object: patent.object, amount: fen('5000') },
      ),
    );
    const { filingAmount } = claim;
    if (filingAmount !== undefined && fen(filingAmount) < fen('3000000')) return units;
    const anyInvention: Check = [
      'notInvention',
      `${path}.kind`,
      patents.some((patent) => patent.check[2] === true) ||
        (patents.some((patent) => patent.check[2] === undefined) ? undefined : false),
    ];
    const extra = line(
      'licence',
      'A1.1.2',
      path,
      [
        enterprise,
        sme,
        anyInvention,
        ...(numbers.length > 0 ? [] : [known]),
        ...deal,
        [null, `${path}.filingAmount`, isThere(filingAmount)],
      ],
      {
        ref: claim.contract ?? path,
        extraOf: path,
        amount:
          filingAmount === undefined
            ? 0n
            : least(halfUp({ n: fen(filingAmount) * 5n, d: 10_000n }), fen('5000')),
      },
    );
    return [...units, extra];
  });

  const openLicences = each('openLicences').map(([path, claim]) => {
    const patent = patentOf(path, claim);
    return line(
      'openLicence',
      'A1.1.3',
      path,
      [enterprise, patent.check, undisputed(path, claim), inWindow(`${path}.completedOn`, claim.completedOn)],
      { ref: patent.ref, object: patent.object, amount: fen('10000') },
    );
  });

  const put = (
    list: 'implementations' | 'highValueConversions',
    matter: MatterId,
    clause: ClauseId,
  ): Line[] =>
    each(list).map(([path, claim]) => {
      const patent = patentOf(path, claim);
      const origin: Check = [
        'byLicence',
        `${path}.origin`,
        known(claim.origin, (origin) => origin !== 'licensed'),
      ];
      return line(
        matter,
        clause,
        path,
        [
          enterprise,
          patent.check,
          origin,
          undisputed(path, claim),
          recognised(path, claim),
          inWindow(`${path}.completedOn`, claim.completedOn),
        ],
        { ref: patent.ref, object: patent.object, amount: fen('20000'), pending: isPending(claim) },
      );
    });

  const bank = claims.bankPledge;
  const bankPledge = bank && [
    line(
      'bankPledge',
      'A1.2.1',
      'claims.bankPledge',
      [
        ['notBank', 'applicant.kind', known(applicant.kind, (kind) => kind === 'bank')],
        ['belowThreshold', 'claims.bankPledge.enterprises', known(bank.enterprises, (n) => n >= 3)],
        ['belowThreshold', 'claims.bankPledge.loanTotal', atLeast(bank.loanTotal, '30000000')],
        ['notTopThree', 'claims.bankPledge.rank', known(bank.rank, (rank) => rank <= 3)],
      ],
      { amount: fen(['0', '80000', '60000', '40000'][bank.rank ?? 0] ?? '0') },
    ),
  ];

  const pledgeLoans = each('pledgeLoans').map(([path, claim]) => {
    const checks: Check[] = [
      enterprise,
      ['notPrimaryCollateral', `${path}.primaryCollateralIsIP`, claim.primaryCollateralIsIP],
      recognised(path, claim),
      ['outsideWindow', `${path}.drawnOn`, drawnInTime(claim, readings)],
      [null, `${path}.maturesOn`, isThere(claim.maturesOn)],
      [null, `${path}.annualRate`, isThere(claim.annualRate)],
      [null, `${path}.interestPaid`, isThere(claim.interestPaid ?? claim.principal)],
    ];
    const { drawnOn, maturesOn, annualRate } = claim;
    const complete = judge(checks).is === 'open' && drawnOn && maturesOn && annualRate;
    return line('pledgeLoan', claim.crossRegion === true ? 'A1.2.3' : 'A1.2.2', path, checks, {
      ref: claim.loan ?? path,
      pending: isPending(claim),
      countedAsZero: (['assessmentFee', 'guaranteeFee', 'insuranceFee'] as const)
        .filter((fee) => claim[fee] === undefined)
        .map((fee) => `${path}.${fee}`),
      loan: complete ? terms({ ...claim, drawnOn, maturesOn, annualRate }) : null,
    });
  });

  const product = (
    list: 'productFilings' | 'productRecognitions',
    matter: MatterId,
    clause: ClauseId,
    date: 'filedOn' | 'recognisedOn',
    standard: string,
  ): Line[] =>
    each(list).map(([path, claim]) => {
      const day = (claim as Partial<Record<typeof date, string>>)[date];
      const name = claim.product === undefined ? path : `product ${folded(claim.product)}`;
      return line(matter, clause, path, [enterprise, inWindow(`${path}.${date}`, day)], {
        ref: claim.product ?? path,
        object: readings.has('sameProduct') ? `${name} as ${matter}` : name,
        amount: fen(standard),
      });
    });

  const centres = each('cultivationCentres').map(([path, claim]) =>
    line(
      'cultivationCentre',
      'A1.5.1',
      path,
      [['notApproved', `${path}.approved`, claim.approved], inWindow(`${path}.acceptedOn`, claim.acceptedOn)],
      { ref: claim.name ?? path, amount: fen('100000') },
    ),
  );

  const pool = claims.patentPool;
  const patentPool = pool && [
    line(
      'patentPool',
      'A1.6.1',
      'claims.patentPool',
      [
        ['notApproved', 'claims.patentPool.approved', pool.approved],
        recognised('claims.patentPool', pool),
        [
          'belowThreshold',
          'claims.patentPool.universityPatents',
          known(pool.universityPatents, (n) => n >= 30),
        ],
        ['belowThreshold', 'claims.patentPool.smes', known(pool.smes, (n) => n >= 10)],
        ['belowThreshold', 'claims.patentPool.largestLicence', atLeast(pool.largestLicence, '20000000')],
        inWindow('claims.patentPool.completedOn', pool.completedOn),
      ],
      { amount: fen('100000'), pending: isPending(pool) },
    ),
  ];

  const broker = claims.licenceBrokerage;
  const brokerage = broker && [
    line(
      'licenceBrokerage',
      'A1.6.2',
      'claims.licenceBrokerage',
      [
        ['notApproved', 'claims.licenceBrokerage.approved', broker.approved],
        recognised('claims.licenceBrokerage', broker),
        ['belowThreshold', 'claims.licenceBrokerage.enterprises', known(broker.enterprises, (n) => n >= 3)],
        ['belowThreshold', 'claims.licenceBrokerage.filingTotal', atLeast(broker.filingTotal, '30000000')],
        inWindow('claims.licenceBrokerage.completedOn', broker.completedOn),
      ],
      {
        amount: fen(atLeast(broker.filingTotal, '50000000') === true ? '30000' : '20000'),
        pending: isPending(broker),
      },
    ),
  ];

  const activities = each('serviceActivities').map(([path, claim]) =>
    line(
      'serviceActivity',
      'A1.6.3',
      path,
      [
        ['notApproved', `${path}.approved`, claim.approved],
        recognised(path, claim),
        [null, `${path}.cost`, isThere(claim.cost)],
        inWindow(`${path}.heldOn`, claim.heldOn),
      ],
      {
        ref: claim.name ?? path,
        amount: least(fen(claim.cost ?? '0'), fen('20000')),
        pending: isPending(claim),
      },
    ),
  );

  return [
    ...transfers,
    ...licences,
    ...openLicences,
    ...put('implementations', 'implementation', 'A1.1.4'),
    ...(bankPledge ?? []),
    ...pledgeLoans,
    ...product('productFilings', 'productFiling', 'A1.3', 'filedOn', '1000'),
    ...product('productRecognitions', 'productRecognition', 'A1.4', 'recognisedOn', '5000'),
    ...centres,
    ...put('highValueConversions', 'highValueConversion', 'A1.5.2'),
    ...(patentPool ?? []),
    ...(brokerage ?? []),
    ...activities,
  ];
}

type Entry<K extends keyof Claims> = NonNullable<Claims[K]> extends (infer E)[] ? E : never;
