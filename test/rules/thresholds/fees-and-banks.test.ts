// Fees of a loan, and the banks that lend. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { sound } from '../../support/sound-facts.ts';

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('A1.2.1: the three banks that helped most', () => {
    test.each([
      [{ enterprises: 2 }, 'belowThreshold'],
      [{ enterprises: 3 }, '80000.00'],
      [{ loanTotal: '29999999.99' }, 'belowThreshold'],
      [{ loanTotal: '30000000' }, '80000.00'],
      [{ loanTotal: '30000000.01' }, '80000.00'],
      [{ rank: 1 }, '80000.00'],
      [{ rank: 2 }, '60000.00'],
      [{ rank: 3 }, '40000.00'],
      [{ rank: 4 }, 'notTopThree'],
      [{ rank: 4, enterprises: 2 }, 'belowThreshold'],
    ])('%o: %s', (change, expected) => {
      expect(outcome({ bankPledge: { ...sound.bankPledge, ...change } })).toBe(expected);
    });
  });

  describe('A1.2.2: fees at 50 %, 50 000 in all', () => {
    const noInterest = { ...sound.pledgeLoans, interestPaid: '0' };
    test.each([
      ['0.01', '0', '0', '0.01'],
      ['0.01', '0.01', '0', '0.01'],
      ['0.01', '0.01', '0.01', '0.02'],
      ['99999.98', '0', '0', '49999.99'],
      ['0', '100000', '0', '50000.00'],
      ['0', '0', '100000.02', '50000.00'],
    ])('%s + %s + %s: %s', (assessmentFee, guaranteeFee, insuranceFee, total) => {
      const claim = { ...noInterest, assessmentFee, guaranteeFee, insuranceFee };
      expect(outcome({ pledgeLoans: [claim] })).toBe(total);
    });
    test.each([
      ['40000', '10000.00'],
      ['40000.01', '9999.99'],
      ['49999.99', '0.01'],
      ['50000', 'capReached'],
      ['50001', 'capReached'],
    ])('after %s of fees before, 20 000 of fees bring %s', (fees, total) => {
      const claim = { ...noInterest, assessmentFee: '20000' };
      expect(outcome({ pledgeLoans: [claim] }, { prior: { fees } })).toBe(total);
    });
  });
});
