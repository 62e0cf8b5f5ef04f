// Random valid facts, small enough for a brute-force reference and mean enough to find what a rule forgets:
// patents shared between matters in several spellings, amounts a 分 beside a threshold, days beside the window,
// caps that earlier awards have nearly used up, and any fact missing.
import * as fc from 'fast-check';

import type { Applicant, ClaimOf, Claims, Facts } from '../../rules/bishan-2023/facts.ts';

/** How often a fact is left out, and how often it is one that fails, in parts of 100; how many patents there are. */
interface Mood {
  missing: number;
  failing: number;
  patents?: number;
}

const PATENTS = [
  ['ZL202110000001.6', '2021100000016', '202110000001.6'],
  ['ZL202110000002.0', '2021100000020'],
  ['ZL202110000004.X', '202110000004x', 'ZL202110000004.x'],
  ['ZL202180000001.4', 'ZL2021800000014'],
  ['ZL202310123456.6', '2023101234566'],
];
const NOT_INVENTIONS = ['ZL202120000001.1', 'ZL202130000001.7', '2021200000026', 'ZL202190000001.X'];

const PRODUCTS = [
  'Motor',
  ' Ｍotor ',
  'MOTOR',
  '电机',
  '电机　',
  'Straße',
  'STRASSE',
  'ΟΔΟΣ',
  'οδος',
  '第Ⅷ型',
];

const INSIDE = ['2023-11-01', '2024-02-29', '2024-10-31'];
const OUTSIDE = ['2023-10-31', '2024-11-01'];

/** A fact that mostly holds, sometimes fails, sometimes is missing. */
function fact<T>(
  { missing, failing }: Mood,
  good: readonly T[],
  bad: readonly T[] = [],
): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 100 - missing - failing, arbitrary: fc.constantFrom(...good) },
    { weight: bad.length > 0 ? failing : 0, arbitrary: fc.constantFrom(...(bad.length > 0 ? bad : good)) },
    { weight: missing, arbitrary: fc.constant(undefined) },
  );
}

/** Facts as JSON carries them: what is missing has no key. */
function record<T>(fields: { [K in keyof Required<T>]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> {
  return fc
    .record<Record<string, unknown>>(fields)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as T);
}

/** `fields` and a patent number, or a kind in place of it, or neither. */
function ofPatent<T extends { patentNo?: string | undefined }>(
  mood: Mood,
  fields: Omit<{ [K in keyof Required<T>]: fc.Arbitrary<T[K] | undefined> }, 'patentNo' | 'kind'>,
): fc.Arbitrary<T> {
  const numbers = fc
    .constantFrom(...PATENTS.slice(0, mood.patents))
    .chain((forms) => fc.constantFrom(...forms));
  const patent = fc.oneof<fc.WeightedArbitrary<{ patentNo?: string; kind?: string }>[]>(
    { weight: 85, arbitrary: numbers.map((patentNo) => ({ patentNo })) },
    { weight: mood.failing, arbitrary: fc.constantFrom(...NOT_INVENTIONS).map((patentNo) => ({ patentNo })) },
    { weight: 6, arbitrary: fc.constantFrom('invention', 'design').map((kind) => ({ kind })) },
    { weight: mood.missing, arbitrary: fc.constant({}) },
  );
  const rest = record<Record<string, unknown>>(fields);
  return fc.tuple(patent, rest).map(([numbered, others]) => ({ ...numbered, ...others }) as unknown as T);
}

function entries(mood: Mood): { [K in keyof Required<Claims>]: fc.Arbitrary<ClaimOf<K>> } {
  const day = fact(mood, INSIDE, OUTSIDE);
  const disputed = fact({ missing: 15, failing: mood.failing }, [false], [true]);
  const recognised = fact<boolean | 'pending'>(
    { missing: 10, failing: mood.failing },
    [true, 'pending'],
    [false],
  );
  const approved = fact(mood, [true], [false]);
  const deal = {
    source: fact<NonNullable<ClaimOf<'transfers'>['source']>>(
      mood,
      ['university', 'researchInstitute'],
      ['enterprise', 'individual', 'other'],
    ),
    related: fact(mood, [false], [true]),
    forImplementation: fact(mood, [true], [false]),
    disputed,
  };
  const filingAmount = fact(mood, [
    '0',
    '2999999.99',
    '3000000',
    '3000010',
    '6000000',
    '9999999.99',
    '20000000',
  ]);
  const count = (threshold: number) => fact(mood, [threshold, threshold + 1], [threshold - 1]);
  const amount = (good: string[], bad: string[]) => fact(mood, good, bad);

  return {
    transfers: ofPatent(mood, { ...deal, completedOn: day }),
    licences: licence(mood, { ...deal, filedOn: day, filingAmount }),
    openLicences: ofPatent(mood, { disputed, completedOn: day }),
    implementations: ofPatent(mood, {
      origin: fact<'own' | 'transferred'>(mood, ['own', 'transferred']),
      recognised,
      disputed,
      completedOn: day,
    }),
    highValueConversions: ofPatent(mood, {
      origin: fact<'own' | 'transferred' | 'licensed'>(mood, ['own', 'transferred'], ['licensed']),
      recognised,
      disputed,
      completedOn: day,
    }),
    pledgeLoans: pledgeLoan(mood, recognised),
    bankPledge: record({
      enterprises: count(3),
      loanTotal: amount(['30000000', '30000000.01'], ['29999999.99']),
      rank: fact(mood, [1, 2, 3], [4]),
    }),
    productFilings: record({
      product: fact({ missing: 10, failing: 0 }, PRODUCTS),
      filedOn: day,
    }),
    productRecognitions: record({
      product: fact({ missing: 10, failing: 0 }, PRODUCTS),
      recognisedOn: day,
    }),
    cultivationCentres: record({ name: fact(mood, ['中心']), approved, acceptedOn: day }),
    patentPool: record({
      approved,
      recognised,
      universityPatents: count(30),
      smes: count(10),
      largestLicence: amount(['20000000'], ['19999999.99']),
      completedOn: day,
    }),
    licenceBrokerage: record({
      approved,
      recognised,
      enterprises: count(3),
      filingTotal: amount(['30000000', '49999999.99', '50000000', '50000000.01'], ['29999999.99']),
      completedOn: day,
    }),
    serviceActivities: record({
      name: fact(mood, ['对接会']),
      approved,
      recognised,
      cost: fact(mood, ['0', '0.01', '15000', '19999.99', '20000', '20000.01']),
      heldOn: day,
    }),
  };
}

function licence(
  mood: Mood,
  fields: Omit<
    { [K in keyof Required<ClaimOf<'licences'>>]: fc.Arbitrary<ClaimOf<'licences'>[K] | undefined> },
    'contract' | 'patentNos' | 'kind' | 'patentCount'
  >,
): fc.Arbitrary<ClaimOf<'licences'>> {
  const numbered = fc
    .uniqueArray(fc.constantFrom(...PATENTS, NOT_INVENTIONS), {
      minLength: 1,
      maxLength: 3,
      selector: (forms) => forms[0],
    })
    .chain((patents) => fc.tuple(...patents.map((forms) => fc.constantFrom(...forms))))
    .map((patentNos) => ({ patentNos }));
  const counted = record<Pick<ClaimOf<'licences'>, 'kind' | 'patentCount'>>({
    kind: fact<'invention' | 'design'>(mood, ['invention'], ['design']),
    patentCount: fact(mood, [1, 2, 5, 7]),
  });
  const patents = fc.oneof({ weight: 4, arbitrary: numbered }, { weight: 1, arbitrary: counted });
  return fc.tuple(patents, record(fields)).map(([which, rest]) => ({ ...which, ...rest }));
}

const DRAWN = [
  '2023-11-01',
  '2023-12-15',
  '2024-02-19',
  '2024-02-20',
  '2024-02-29',
  '2024-07-22',
  '2024-10-21',
  '2024-10-31',
];
const DRAWN_OTHERWISE = [
  '2019-08-19',
  '2019-08-20',
  '2020-02-29',
  '2022-08-21',
  '2023-08-21',
  '2023-10-31',
  '2024-11-01',
];
const MATURES = [
  '2023-11-01',
  '2023-11-02',
  '2024-01-01',
  '2024-05-01',
  '2024-11-01',
  '2024-11-30',
  '2026-01-15',
];

function pledgeLoan(
  mood: Mood,
  recognised: fc.Arbitrary<boolean | 'pending' | undefined>,
): fc.Arbitrary<ClaimOf<'pledgeLoans'>> {
  const fee = fact({ missing: Math.floor(mood.missing / 2), failing: 0 }, [
    '0',
    '0.01',
    '20000.01',
    '99999.99',
    '100000',
  ]);
  const loan = record<ClaimOf<'pledgeLoans'>>({
    loan: fc.constant(undefined),
    primaryCollateralIsIP: fact(mood, [true], [false]),
    crossRegion: fact({ missing: 50, failing: 0 }, [true, false]),
    recognised,
    principal: fact({ missing: 60, failing: 0 }, ['0', '0.01', '3600000', '1234567.89']),
    annualRate: fact(mood, ['0', '0.03', '0.0345', '0.03450001', '0.0385', '0.05', '0.99999999']),
    drawnOn: fact({ ...mood, failing: 25 }, DRAWN, DRAWN_OTHERWISE),
    maturesOn: fc.oneof(
      { weight: 3, arbitrary: fact(mood, MATURES) },
      // Five years after the drawdown, and a day more.
      { weight: 1, arbitrary: fc.constantFrom('five years', 'five years and a day') },
    ),
    interestPaid: fact({ missing: 30, failing: 0 }, [
      '0',
      '0.01',
      '0.05',
      '60000',
      '100000',
      '199999.99',
      '200000.01',
    ]),
    assessmentFee: fee,
    guaranteeFee: fee,
    insuranceFee: fee,
  });
  return loan.map((drawn) => datedWell(drawn));
}

/** The maturity that was meant, and after the drawdown, as valid facts have it. */
function datedWell(loan: ClaimOf<'pledgeLoans'>): ClaimOf<'pledgeLoans'> {
  const { drawnOn = '2024-01-15', maturesOn } = loan;
  if (maturesOn === undefined) return loan;
  const later = `${String(Number(drawnOn.slice(0, 4)) + 5)}${drawnOn.slice(4)}`.replace(/-02-29$/, '-02-28');
  const dayAfter = new Date(Date.parse(later) + 86_400_000).toISOString().slice(0, 10);
  const date =
    maturesOn === 'five years' ? later : maturesOn === 'five years and a day' ? dayAfter : maturesOn;
  return { ...loan, maturesOn: date > drawnOn ? date : dayAfter };
}

function claims(mood: Mood): fc.Arbitrary<Claims> {
  const entry = entries(mood);
  const list = <T>(one: fc.Arbitrary<T>, weight: number, maxLength: number) =>
    fc.oneof(
      { weight, arbitrary: fc.array(one, { minLength: 1, maxLength }) },
      { weight: 100 - weight, arbitrary: fc.constant(undefined) },
    );
  const rarely = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 5 });
  return record<Claims>({
    transfers: list(entry.transfers, 50, 3),
    licences: list(entry.licences, 45, 2).map((licences) =>
      licences?.map((one, i) => (i === 0 ? { contract: '甲', ...one } : one)),
    ),
    openLicences: list(entry.openLicences, 40, 2),
    implementations: list(entry.implementations, 35, 2),
    highValueConversions: list(entry.highValueConversions, 25, 2),
    pledgeLoans: list(entry.pledgeLoans, 35, 3).map((loans) =>
      loans?.map((one, i) => (i === 0 ? { loan: '贷款一', ...one } : one)),
    ),
    bankPledge: rarely(entry.bankPledge),
    productFilings: list(entry.productFilings, 30, 3),
    productRecognitions: list(entry.productRecognitions, 30, 3),
    cultivationCentres: list(entry.cultivationCentres, 15, 2),
    patentPool: rarely(entry.patentPool),
    licenceBrokerage: rarely(entry.licenceBrokerage),
    serviceActivities: list(entry.serviceActivities, 15, 2),
  });
}

function application(mood: Mood): fc.Arbitrary<Facts> {
  const calm = { missing: Math.floor(mood.missing / 4), failing: 1 };
  return record<Facts>({
    asOf: fact({ missing: 10, failing: 5 }, ['2024-10-20', '2024-11-22'], ['2024-11-23']),
    applicant: record<Applicant>({
      name: fact({ missing: 90, failing: 0 }, ['某公司']),
      kind: fact<NonNullable<Applicant['kind']>>(
        { missing: mood.missing, failing: 4 },
        ['enterprise', 'enterprise', 'enterprise', 'enterprise', 'enterprise', 'enterprise', 'bank'],
        ['university', 'serviceAgency'],
      ),
      size: fact<'small' | 'large'>({ missing: mood.missing, failing: 4 }, ['small'], ['large']),
      inBishan: fact(calm, [true], [false]),
    }),
    exclusions: record<NonNullable<Facts['exclusions']>>({
      materialsUnobtainable: fact(calm, [false], [true]),
      ownershipDispute: fact(calm, [false], [true]),
      dishonestDebtor: fact(calm, [false], [true]),
      majorIncident: fact(calm, [false], [true]),
    }),
    prior: record<NonNullable<Facts['prior']>>({
      transferGroup: fact(mood, ['0', '0', '5000', '14999.99', '20000', '25000', '30000', '40000']),
      interest: fact(mood, ['0', '0', '50000.01', '199999.99', '200000', '250000']),
      interestMonths: fact(mood, [0, 0, 1, 22, 24, 30, 34, 35, 36, 37]),
      fees: fact(mood, ['0', '0', '49999.99', '50000', '60000']),
      productFiling: fact(mood, ['0', '0', '7000', '8500', '9999.99', '10000', '10001']),
    }),
    budget: fc.option(
      record<NonNullable<Facts['budget']>>({
        approvedTotal: fact(mood, ['0', '1000000', '1000000.01', '1250000', '3000000']),
      }),
      { nil: undefined, freq: 5 },
    ),
    claims: claims(mood),
  });
}

/** How much a brute force would have to try for these facts; a rough measure. */
function effort({ claims = {}, prior }: Facts): number {
  const numbers = [
    ...(claims.transfers ?? []),
    ...(claims.openLicences ?? []),
    ...(claims.implementations ?? []),
    ...(claims.highValueConversions ?? []),
  ]
    .flatMap((claim) => claim.patentNo ?? [])
    .concat((claims.licences ?? []).flatMap((claim) => claim.patentNos ?? []))
    .map((patentNo) => patentNo.toUpperCase().replace(/ZL|\./g, ''));
  const times = new Map<string, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const assignments = [...times.values()].reduce((a, b) => a * b, 1);
  const loans = claims.pledgeLoans?.length ?? 0;
  const allotments = (prior?.interestMonths ?? 0) > 0 && loans > 2 ? 50 : 1;
  return assignments * allotments;
}

const moods: Record<'complete' | 'partial' | 'sparse', Mood> = {
  complete: { missing: 0, failing: 6 },
  partial: { missing: 5, failing: 4 },
  sparse: { missing: 25, failing: 2 },
};

/** Valid facts that a brute force can decide; `complete` ones miss nothing that is ever asked. */
export function arbitraryFacts(only?: keyof typeof moods): fc.Arbitrary<Facts> {
  const mixed = fc.oneof(
    { weight: 3, arbitrary: application(moods.complete) },
    { weight: 3, arbitrary: application({ ...moods.complete, patents: 2 }) },
    { weight: 3, arbitrary: application(moods.partial) },
    { weight: 3, arbitrary: application({ ...moods.partial, patents: 2 }) },
    { weight: 2, arbitrary: application(moods.sparse) },
  );
  const facts = only === undefined ? mixed : application(moods[only]);
  return facts.filter((it) => effort(it) <= 200);
}
