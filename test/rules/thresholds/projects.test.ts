// What is applied for and approved before it is done. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { sound } from '../../support/sound-facts.ts';

type Claims = NonNullable<Facts['claims']>;

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('A1.5 and A1.6: what is applied for and approved', () => {
    const lists: [name: string, claims: (change: object) => Claims, recognised: boolean][] = [
      ['a centre', (change) => ({ cultivationCentres: [{ ...sound.cultivationCentres, ...change }] }), false],
      ['a pool', (change) => ({ patentPool: { ...sound.patentPool, ...change } }), true],
      ['a brokerage', (change) => ({ licenceBrokerage: { ...sound.licenceBrokerage, ...change } }), true],
      ['an activity', (change) => ({ serviceActivities: [{ ...sound.serviceActivities, ...change }] }), true],
    ];
    test.each(lists)(
      '%s must be approved, and recognised where the text says so',
      (_name, claims, recognised) => {
        expect(outcome(claims({ approved: false }))).toBe('notApproved');
        if (recognised) {
          expect(outcome(claims({ approved: false, recognised: false }))).toBe('notApproved');
          expect(outcome(claims({ recognised: false }))).toBe('notRecognised');
        }
      },
    );

    test.each([
      [{ universityPatents: 29 }, 'belowThreshold'],
      [{ universityPatents: 31 }, '100000.00'],
      [{ smes: 9 }, 'belowThreshold'],
      [{ smes: 11 }, '100000.00'],
      [{ largestLicence: '19999999.99' }, 'belowThreshold'],
      [{ largestLicence: '20000000.01' }, '100000.00'],
      [{ smes: 9, completedOn: '2025-01-01' }, 'belowThreshold'],
      [{ smes: 9, recognised: false }, 'notRecognised'],
    ])('A1.6.1: a pool with %o: %s', (change, expected) => {
      expect(outcome({ patentPool: { ...sound.patentPool, ...change } })).toBe(expected);
    });

    test.each([
      [{ enterprises: 2 }, 'belowThreshold'],
      [{ enterprises: 4 }, '20000.00'],
      [{ filingTotal: '29999999.99' }, 'belowThreshold'],
      [{ filingTotal: '30000000' }, '20000.00'],
      [{ filingTotal: '49999999.99' }, '20000.00'],
      [{ filingTotal: '50000000' }, '30000.00'],
      [{ filingTotal: '50000000.01' }, '30000.00'],
      [{ enterprises: 2, filingTotal: '50000000' }, 'belowThreshold'],
    ])('A1.6.2: a brokerage with %o: %s', (change, expected) => {
      expect(outcome({ licenceBrokerage: { ...sound.licenceBrokerage, ...change } })).toBe(expected);
    });

    test.each([
      ['0', '0.00'],
      ['0.01', '0.01'],
      ['19999.99', '19999.99'],
      ['20000', '20000.00'],
      ['20000.01', '20000.00'],
    ])('A1.6.3: an activity that cost %s brings %s', (cost, total) => {
      expect(outcome({ serviceActivities: [{ ...sound.serviceActivities, cost }] })).toBe(total);
    });

    test('A1.6.3: the 20 000 are for each activity', () => {
      const activity = { ...sound.serviceActivities, cost: '25000' };
      expect(outcome({ serviceActivities: [activity, activity] })).toBe('40000.00');
    });
  });
});
