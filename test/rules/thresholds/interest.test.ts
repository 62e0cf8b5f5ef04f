// Loans of an enterprise: interest. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { application, sound, without } from '../../support/sound-facts.ts';

type Claims = NonNullable<Facts['claims']>;
type Prior = NonNullable<Facts['prior']>;
type Loan = NonNullable<Claims['pledgeLoans']>[number];

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('A1.2.2: interest', () => {
    const loan = (change: Partial<Loan>, prior: Prior = {}): string =>
      outcome({ pledgeLoans: [{ ...sound.pledgeLoans, ...change }] }, { prior });

    test.each([
      // 60 000 × LPR / 5 %, by the day of drawdown
      ['2023-11-01', '2024-11-30', '41400.00'],
      ['2024-07-21', '2024-11-30', '41400.00'],
      ['2024-07-22', '2024-11-30', '40200.00'],
      ['2024-10-20', '2024-11-30', '40200.00'],
      ['2024-10-21', '2024-11-30', '37200.00'],
      ['2024-02-19', '2030-01-01', '50400.00'],
      ['2024-02-20', '2030-01-01', '47400.00'],
      ['2024-07-21', '2030-01-01', '47400.00'],
      ['2024-07-22', '2030-01-01', '46200.00'],
      ['2024-10-20', '2030-01-01', '46200.00'],
      ['2024-10-21', '2030-01-01', '43200.00'],
    ])('60 000 at 0.05 drawn on %s until %s: %s', (drawnOn, maturesOn, total) => {
      expect(loan({ annualRate: '0.05', drawnOn, maturesOn })).toBe(total);
    });

    test.each([
      ['2024-01-15', '2029-01-15', '41400.00'],
      ['2024-01-15', '2029-01-16', '50400.00'],
      ['2024-02-29', '2029-02-28', '41400.00'],
      ['2024-02-29', '2029-03-01', '47400.00'],
      ['2024-02-28', '2029-02-28', '41400.00'],
      ['2024-02-28', '2029-03-01', '47400.00'],
    ])('a term from %s to %s is up to five years or over: %s', (drawnOn, maturesOn, total) => {
      expect(loan({ annualRate: '0.05', drawnOn, maturesOn })).toBe(total);
    });

    test.each([
      ['0', '60000.00'],
      ['0.0344', '60000.00'],
      ['0.0345', '60000.00'],
      ['0.03450001', '59999.98'],
      ['0.0346', '59826.59'],
      ['0.99999999', '2070.00'],
    ])('60 000 at a rate of %s, LPR 0.0345: %s', (annualRate, total) => {
      expect(loan({ annualRate })).toBe(total);
    });

    test.each([
      // 3 600 000 × 3.6 % / 360 = 360 a day, brought down to 345 (335, 310) by the LPR
      ['2023-11-01', '2023-11-02', '345.00'],
      ['2023-11-01', '2023-12-01', '10350.00'],
      ['2024-10-31', '2024-11-01', '310.00'],
      ['2024-10-31', '2025-11-01', '310.00'],
      ['2024-10-30', '2024-11-01', '620.00'],
      ['2024-07-22', '2024-07-24', '670.00'],
      ['2024-02-28', '2024-03-01', '690.00'],
    ])('interest not given, 3 600 000 at 0.036 from %s to %s: %s', (drawnOn, maturesOn, total) => {
      const unpaid = without(sound.pledgeLoans, 'interestPaid');
      const claim = { ...unpaid, principal: '3600000', annualRate: '0.036', drawnOn, maturesOn };
      expect(outcome({ pledgeLoans: [claim] })).toBe(total);
    });

    test('interest that was paid goes before the principal', () => {
      expect(loan({ principal: '9000000', interestPaid: '1' })).toBe('1.00');
    });

    test.each([
      ['199999.99', '199999.99'],
      ['200000', '200000.00'],
      ['200000.01', '200000.00'],
    ])('interest of %s brings %s', (interestPaid, total) => {
      expect(loan({ interestPaid })).toBe(total);
    });

    test.each([
      ['0', '60000.00'],
      ['140000', '60000.00'],
      ['140000.01', '59999.99'],
      ['199999.99', '0.01'],
      ['200000', 'capReached'],
      ['200000.01', 'capReached'],
    ])('after %s of interest before: %s', (interest, total) => {
      expect(loan({}, { interest })).toBe(total);
    });

    test.each([
      // The loan holds twelve calendar months: 2023-11 to 2024-10, the last with all its days.
      [0, '120000.00'],
      [24, '120000.00'],
      [25, '110000.00'],
      [35, '10000.00'],
      [36, 'capReached'],
      [37, 'capReached'],
    ])('after %i months before, twelve months of 120 000 bring %s', (interestMonths, total) => {
      const year = { drawnOn: '2023-11-01', maturesOn: '2025-01-01', interestPaid: '120000' };
      expect(loan(year, { interestMonths })).toBe(total);
    });

    test.each([
      ['2023-11-30', '2023-12-01', 1],
      ['2023-11-30', '2023-12-02', 2],
      ['2024-09-30', '2024-10-02', 2],
      ['2024-10-31', '2025-10-31', 1],
    ])('a loan from %s to %s has %i months', (drawnOn, maturesOn, months) => {
      const total = (60000 / months).toFixed(2);
      expect(loan({ drawnOn, maturesOn }, { interestMonths: 35 })).toBe(total);
    });

    test.each([
      // Half a 分 goes up: with one of two months left, m / n is one half.
      ['0.01', '0.01'],
      ['0.02', '0.01'],
      ['0.03', '0.02'],
    ])('half of %s is %s', (interestPaid, total) => {
      const two = { drawnOn: '2023-11-30', maturesOn: '2023-12-02', interestPaid };
      expect(loan(two, { interestMonths: 35 })).toBe(total);
    });

    test('the main collateral must be intellectual property, and a refusal comes after it', () => {
      expect(loan({ primaryCollateralIsIP: false })).toBe('notPrimaryCollateral');
      expect(loan({ recognised: false })).toBe('notRecognised');
      expect(loan({ recognised: false, primaryCollateralIsIP: false })).toBe('notPrimaryCollateral');
      expect(loan({ recognised: false, drawnOn: '2023-01-01' })).toBe('notRecognised');
    });
  });

  describe('A1.2.2: earlier loans, in the other reading (loanWindow)', () => {
    const other = (change: Partial<Loan>): string | undefined => {
      const claim = { ...sound.pledgeLoans, ...change };
      const result = decide(application({ pledgeLoans: [claim] }), '2024-06-01');
      expect(result.total).toBe('0.00');
      return result.readings.find((reading) => reading.id === 'loanWindow')?.otherTotal;
    };
    const early: [
      from: string,
      dayBefore: string,
      one: string,
      oneBefore: string,
      five: string,
      fiveBefore: string,
    ][] = [
      ['2019-09-20', '2019-09-19', '4.20', '4.25', '4.85', '4.85'],
      ['2019-11-20', '2019-11-19', '4.15', '4.20', '4.80', '4.85'],
      ['2020-02-20', '2020-02-19', '4.05', '4.15', '4.75', '4.80'],
      ['2020-04-20', '2020-04-19', '3.85', '4.05', '4.65', '4.75'],
      ['2021-12-20', '2021-12-19', '3.80', '3.85', '4.65', '4.65'],
      ['2022-01-20', '2022-01-19', '3.70', '3.80', '4.60', '4.65'],
      ['2022-05-20', '2022-05-19', '3.70', '3.70', '4.45', '4.60'],
      ['2022-08-22', '2022-08-21', '3.65', '3.70', '4.30', '4.45'],
      ['2023-06-20', '2023-06-19', '3.55', '3.65', '4.20', '4.30'],
      ['2023-08-21', '2023-08-20', '3.45', '3.55', '4.20', '4.20'],
    ];
    const rows = early.flatMap(([on, before, one, oneBefore, five, fiveBefore]) => [
      { drawnOn: on, maturesOn: '2024-01-01', lpr: one },
      { drawnOn: before, maturesOn: '2024-01-01', lpr: oneBefore },
      { drawnOn: on, maturesOn: '2034-01-01', lpr: five },
      { drawnOn: before, maturesOn: '2034-01-01', lpr: fiveBefore },
    ]);
    test.each(rows)('10 000 at 0.1 drawn on $drawnOn until $maturesOn, LPR $lpr', (row) => {
      const { drawnOn, maturesOn, lpr } = row;
      // 10 000 × LPR / 10 %
      const expected = `${lpr.replace('.', '')}0.00`.replace(/^0/, '');
      expect(other({ drawnOn, maturesOn, annualRate: '0.1', interestPaid: '10000' })).toBe(expected);
    });

    test.each([
      ['2019-08-19', undefined],
      ['2019-08-20', '60000.00'],
      ['2023-10-31', '60000.00'],
      ['2024-11-01', undefined],
    ])('a loan drawn on %s: %s', (drawnOn, total) => {
      expect(other({ drawnOn, maturesOn: '2025-01-01' })).toBe(total);
    });

    test.each([
      ['0', undefined],
      ['0.01', '0.01'],
    ])('an earlier loan with interest of %s in the window: %s', (interestPaid, total) => {
      expect(other({ drawnOn: '2023-10-31', interestPaid })).toBe(total);
    });

    test('the fees of an earlier loan count with it, but not without interest', () => {
      const fees = { drawnOn: '2023-10-31', assessmentFee: '1000' };
      expect(other({ ...fees, interestPaid: '1' })).toBe('501.00');
      expect(other({ ...fees, interestPaid: '0' })).toBeUndefined();
    });

    test('a loan that was over before the window counts as one month, if interest was paid in it', () => {
      const facts = (interestMonths: number): Facts =>
        application(
          { pledgeLoans: [{ ...sound.pledgeLoans, drawnOn: '2023-01-01', maturesOn: '2023-11-01' }] },
          { prior: { interestMonths } },
        );
      const told = (months: number) => decide(facts(months), '2024-06-01').readings[0]?.otherTotal;
      expect(told(35)).toBe('60000.00');
      expect(told(36)).toBeUndefined();
      const unpaid = without(sound.pledgeLoans, 'interestPaid');
      const over = { ...unpaid, principal: '1000000', drawnOn: '2023-01-01', maturesOn: '2023-11-01' };
      expect(decide(application({ pledgeLoans: [over] }), '2024-06-01').readings).toEqual([]);
      expect(
        decide(application({ pledgeLoans: [{ ...over, maturesOn: '2023-11-02' }] }), '2024-06-01').readings,
      ).toMatchObject([{ id: 'loanWindow', otherTotal: '83.33' }]);
    });
  });
});
