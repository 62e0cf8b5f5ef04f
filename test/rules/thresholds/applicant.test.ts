// Who may claim what. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { sound } from '../../support/sound-facts.ts';

type Claims = NonNullable<Facts['claims']>;
type Applicant = NonNullable<Facts['applicant']>;

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('who may claim', () => {
    const kinds: NonNullable<Applicant['kind']>[] = [
      'enterprise',
      'bank',
      'university',
      'researchInstitute',
      'serviceAgency',
      'industryAssociation',
      'park',
      'other',
    ];
    const lists: [name: string, claims: Claims, only: 'enterprise' | 'bank' | null][] = [
      ['a transfer', { transfers: [sound.transfers] }, 'enterprise'],
      ['a licence', { licences: [sound.licences] }, 'enterprise'],
      ['an open licence', { openLicences: [sound.openLicences] }, 'enterprise'],
      ['an implementation', { implementations: [sound.implementations] }, 'enterprise'],
      ['a conversion', { highValueConversions: [sound.highValueConversions] }, 'enterprise'],
      ['a loan', { pledgeLoans: [sound.pledgeLoans] }, 'enterprise'],
      ['loans given', { bankPledge: sound.bankPledge }, 'bank'],
      ['a filing', { productFilings: [sound.productFilings] }, 'enterprise'],
      ['a recognition', { productRecognitions: [sound.productRecognitions] }, 'enterprise'],
      ['a centre', { cultivationCentres: [sound.cultivationCentres] }, null],
      ['a pool', { patentPool: sound.patentPool }, null],
      ['a brokerage', { licenceBrokerage: sound.licenceBrokerage }, null],
      ['an activity', { serviceActivities: [sound.serviceActivities] }, null],
    ];
    const reasonOf = { enterprise: 'notEnterprise', bank: 'notBank' };
    test.each(
      lists.flatMap(([name, claims, only]) =>
        kinds.map((kind) => ({
          name,
          kind,
          claims,
          expected: only === null || only === kind ? 'paid' : reasonOf[only],
        })),
      ),
    )('$name of a $kind: $expected', ({ kind, claims, expected }) => {
      const told = outcome(claims, { applicant: { kind } });
      expect(Number(told) > 0 ? 'paid' : told).toBe(expected);
    });

    const sizes = [
      { size: 'micro', transfer: '10000.00', licence: '5000.00' },
      { size: 'small', transfer: '10000.00', licence: '5000.00' },
      { size: 'medium', transfer: '10000.00', licence: '5000.00' },
      { size: 'large', transfer: 'notSme', licence: 'notSme' },
    ] as const;
    test.each(sizes)('A1.1.1, A1.1.2: a $size enterprise, $transfer', ({ size, transfer, licence }) => {
      expect(outcome({ transfers: [sound.transfers] }, { applicant: { size } })).toBe(transfer);
      expect(outcome({ licences: [sound.licences] }, { applicant: { size } })).toBe(licence);
    });

    test('a large enterprise has all other matters of enterprises', () => {
      const applicant = { size: 'large' } as const;
      expect(outcome({ openLicences: [sound.openLicences] }, { applicant })).toBe('10000.00');
      expect(outcome({ implementations: [sound.implementations] }, { applicant })).toBe('20000.00');
      expect(outcome({ highValueConversions: [sound.highValueConversions] }, { applicant })).toBe('20000.00');
      expect(outcome({ pledgeLoans: [sound.pledgeLoans] }, { applicant })).toBe('60000.00');
      expect(outcome({ productFilings: [sound.productFilings] }, { applicant })).toBe('1000.00');
    });
  });
});
