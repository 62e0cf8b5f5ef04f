// Transfers, licences and open licences. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { application, sound, without } from '../../support/sound-facts.ts';

type Claims = NonNullable<Facts['claims']>;

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('A1.1.1 and A1.1.2: what a transfer or licence must be', () => {
    const patents = [
      { patentNo: 'ZL202110000001.6', expected: 'paid' },
      { patentNo: 'ZL202180000001.4', expected: 'paid' },
      { patentNo: 'ZL202120000001.1', expected: 'notInvention' },
      { patentNo: 'ZL202190000001.X', expected: 'notInvention' },
      { patentNo: 'ZL202130000001.7', expected: 'notInvention' },
    ];
    test.each(patents)('patent $patentNo is $expected everywhere', ({ patentNo, expected }) => {
      const told = [
        outcome({ transfers: [{ ...sound.transfers, patentNo }] }),
        outcome({ licences: [{ ...sound.licences, patentNos: [patentNo] }] }),
        outcome({ openLicences: [{ ...sound.openLicences, patentNo }] }),
        outcome({ implementations: [{ ...sound.implementations, patentNo }] }),
        outcome({ highValueConversions: [{ ...sound.highValueConversions, patentNo }] }),
      ];
      expect(told.map((it) => (Number(it) > 0 ? 'paid' : it))).toEqual(told.map(() => expected));
    });

    const conditions: [change: Partial<NonNullable<Claims['transfers']>[number]>, expected: string][] = [
      [{ source: 'university' }, 'paid'],
      [{ source: 'researchInstitute' }, 'paid'],
      [{ source: 'enterprise' }, 'notUniversity'],
      [{ source: 'individual' }, 'notUniversity'],
      [{ source: 'other' }, 'notUniversity'],
      [{ related: true }, 'relatedParty'],
      [{ forImplementation: false }, 'notForImplementation'],
      [{ disputed: true }, 'disputed'],
      [{ disputed: true, forImplementation: false }, 'notForImplementation'],
      [{ related: true, forImplementation: false }, 'relatedParty'],
      [{ related: true, source: 'other' }, 'notUniversity'],
    ];
    test.each(conditions)('%o: %s', (change, expected) => {
      const told = [
        outcome({ transfers: [{ ...sound.transfers, ...change }] }),
        outcome({ licences: [{ ...sound.licences, ...change }] }),
      ];
      expect(told.map((it) => (Number(it) > 0 ? 'paid' : it))).toEqual([expected, expected]);
    });

    test('a dispute over the patent rejects an open licence, an implementation and a conversion too', () => {
      const disputed = true;
      expect(outcome({ openLicences: [{ ...sound.openLicences, disputed }] })).toBe('disputed');
      expect(outcome({ implementations: [{ ...sound.implementations, disputed }] })).toBe('disputed');
      expect(outcome({ highValueConversions: [{ ...sound.highValueConversions, disputed }] })).toBe(
        'disputed',
      );
    });

    test('kind, size, patent and dispute come in the fixed order of reasons', () => {
      const bad = { ...sound.transfers, patentNo: 'ZL202120000001.1', source: 'other' } as const;
      const late = { disputed: true, completedOn: '2025-01-01' };
      expect(outcome({ transfers: [bad] }, { applicant: { kind: 'park', size: 'large' } })).toBe(
        'notEnterprise',
      );
      expect(outcome({ transfers: [bad] }, { applicant: { size: 'large' } })).toBe('notSme');
      expect(outcome({ transfers: [bad] })).toBe('notInvention');
      expect(outcome({ openLicences: [{ ...sound.openLicences, ...late }] })).toBe('disputed');
      expect(outcome({ implementations: [{ ...sound.implementations, ...late, recognised: false }] })).toBe(
        'disputed',
      );
      expect(
        outcome({
          implementations: [{ ...sound.implementations, completedOn: '2025-01-01', recognised: false }],
        }),
      ).toBe('notRecognised');
      expect(
        outcome({
          highValueConversions: [{ ...sound.highValueConversions, origin: 'licensed', disputed: true }],
        }),
      ).toBe('byLicence');
    });
  });

  describe('A1.1.2: the extra of a licence contract', () => {
    test.each([
      ['0', '5000.00'],
      ['2999999.99', '5000.00'],
      ['3000000', '6500.00'],
      ['3000009.99', '6500.00'],
      ['3000010', '6500.01'],
      ['9999969.99', '9999.98'],
      ['9999989.99', '9999.99'],
      ['9999990', '10000.00'],
      ['10000000', '10000.00'],
      ['10000010', '10000.00'],
    ])('one patent and a 备案金额 of %s: %s', (filingAmount, total) => {
      expect(outcome({ licences: [{ ...sound.licences, filingAmount }] })).toBe(total);
    });
  });

  describe('A1.1.1: 30 000 for transfer, licence and open licence together', () => {
    test.each([
      ['0', '10000.00'],
      ['20000', '10000.00'],
      ['20000.01', '9999.99'],
      ['29999.99', '0.01'],
    ])('after %s awarded before, a transfer brings %s', (transferGroup, total) => {
      expect(outcome({ transfers: [sound.transfers] }, { prior: { transferGroup } })).toBe(total);
      expect(outcome({ openLicences: [sound.openLicences] }, { prior: { transferGroup } })).toBe(total);
    });
    test.each(['30000', '30000.01'])('after %s awarded before it is capReached', (transferGroup) => {
      expect(outcome({ transfers: [sound.transfers] }, { prior: { transferGroup } })).toBe('capReached');
    });
    test.each([
      [6, '30000.00', null],
      [7, '30000.00', 'capReached'],
    ])('%i licences bring %s, the last is %s', (patentCount, total, reason) => {
      const licence = without(sound.licences, 'patentNos');
      const facts = application({ licences: [{ ...licence, kind: 'invention', patentCount }] });
      const result = decide(facts, '2024-06-01');
      expect(result.total).toBe(total);
      expect(result.items.map((item) => item.reason)).toEqual([
        ...Array.from({ length: patentCount - 1 }, () => null),
        reason,
      ]);
    });
  });
});
