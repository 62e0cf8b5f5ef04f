// Random facts, nearly all known and all well, that crowd one corner: patents of many contracts under a cap that is nearly
// used up, loans that want more months than are left, products under a shared cap. They try the optimum.
import * as fc from 'fast-check';

import type { Claims, Facts } from '../../rules/bishan-2023/facts.ts';
import { application, sound, without } from './sound-facts.ts';

const NUMBERS = [
  'ZL202110000001.6',
  'ZL202110000002.0',
  'ZL202110000003.5',
  'ZL202110000004.X',
  'ZL202110000005.4',
];

/** Contracts that share patents with each other, with transfers and with open licences. */
export const crowdedPatents: fc.Arbitrary<Facts> = fc
  .record({
    licences: fc.array(
      fc.record({
        patentNos: fc.subarray(NUMBERS, { minLength: 1 }),
        filingAmount: fc.constantFrom('0', '3000000', '4000000', '6000010', '9999980', '10000000', null),
        filedOn: fc.constantFrom('2024-05-01', '2024-05-01', '2024-05-01', null),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    transfers: fc.subarray(NUMBERS, { maxLength: 3 }),
    openLicences: fc.subarray(NUMBERS, { maxLength: 2 }),
    implementations: fc.subarray(NUMBERS, { maxLength: 1 }),
    recognised: fc.constantFrom(true, 'pending' as const),
    used: fc.constantFrom(
      '0',
      '4000',
      '9999.99',
      '10000',
      '12500',
      '15000',
      '19000',
      '24000',
      '28500',
      '30000',
    ),
  })
  .map(({ used, recognised, ...lists }) =>
    application(
      {
        licences: lists.licences.map(({ filingAmount, filedOn, patentNos }, i) => ({
          ...without(without(sound.licences, 'filingAmount'), 'filedOn'),
          contract: String(i),
          patentNos,
          ...(filingAmount === null ? {} : { filingAmount }),
          ...(filedOn === null ? {} : { filedOn }),
        })),
        transfers: lists.transfers.map((patentNo) => ({ ...sound.transfers, patentNo })),
        openLicences: lists.openLicences.map((patentNo) => ({ ...sound.openLicences, patentNo })),
        implementations: lists.implementations.map((patentNo) => ({
          ...sound.implementations,
          patentNo,
          recognised,
        })),
      },
      { prior: { transferGroup: used } },
    ),
  )
  .filter(({ claims }) => assignments(claims ?? {}) <= 500);

function assignments({
  licences = [],
  transfers = [],
  openLicences = [],
  implementations = [],
}: Claims): number {
  const numbers = [
    ...licences.flatMap(({ patentNos = [] }) => patentNos),
    ...[...transfers, ...openLicences, ...implementations].map(({ patentNo }) => patentNo),
  ];
  return NUMBERS.map((number) => numbers.filter((it) => it === number).length)
    .filter((times) => times > 0)
    .reduce((a, b) => a * b, 1);
}

/** Up to three loans of one to twelve months, with interest that rounding decides about, and few months left. */
export const crowdedLoans: fc.Arbitrary<Facts> = fc
  .record({
    loans: fc.array(
      fc.record({
        drawnOn: fc.constantFrom(
          '2023-11-01',
          '2023-12-31',
          '2024-05-15',
          '2024-08-31',
          '2024-10-31',
          '2023-06-01',
        ),
        maturesOn: fc.constantFrom('2024-11-01', '2024-11-30', '2025-06-01', '2030-01-01'),
        annualRate: fc.constantFrom('0', '0.03', '0.0385', '0.1'),
        interestPaid: fc.oneof(
          fc.integer({ min: 0, max: 30 }).map((fen) => (fen / 100).toFixed(2)),
          fc.integer({ min: 0, max: 25_000_000 }).map((fen) => (fen / 100).toFixed(2)),
        ),
        assessmentFee: fc.constantFrom('0', '0.01', '50000', '99999.99'),
        recognised: fc.constantFrom(true, true, 'pending' as const),
      }),
      { minLength: 2, maxLength: 3 },
    ),
    interestMonths: fc.integer({ min: 18, max: 37 }),
    interest: fc.constantFrom('0', '0', '100000', '199999.98'),
  })
  .map(({ loans, ...prior }) =>
    application(
      { pledgeLoans: loans.map((one, i) => ({ ...sound.pledgeLoans, loan: String(i), ...one })) },
      { prior },
    ),
  );

/** Filings and recognitions of some of the same products, up to the cap of 10 000 and over it. */
export const crowdedProducts: fc.Arbitrary<Facts> = fc
  .record({
    filed: fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 6 }),
    recognised: fc.array(fc.constantFrom('甲', '乙', ' 丙', '己'), { maxLength: 4 }),
    used: fc.constantFrom('0', '3000', '5500.5', '7000', '8999.99', '9500', '10000'),
  })
  .map(({ filed, recognised, used }) =>
    application(
      {
        productFilings: filed.map((product) => ({ ...sound.productFilings, product })),
        productRecognitions: recognised.map((product) => ({ ...sound.productRecognitions, product })),
      },
      { prior: { productFiling: used } },
    ),
  );
