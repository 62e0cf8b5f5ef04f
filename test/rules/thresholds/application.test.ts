// When, who is not accepted, and the budget. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { application, sound } from '../../support/sound-facts.ts';

type Claims = NonNullable<Facts['claims']>;

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  test.each([
    { asOf: '2024-11-22', total: '10000.00', exclusions: [] },
    { asOf: '2024-11-23', total: '0.00', exclusions: [{ clause: '5.1.2.5' }] },
  ])('5.1.1: a transfer filed on $asOf brings $total', ({ asOf, total, exclusions }) => {
    const result = decide(application({ transfers: [sound.transfers] }, { asOf }), '2024-06-01');
    expect(result).toMatchObject({ asOf, total, exclusions });
    expect(result.ifInTime?.total).toBe(total === '0.00' ? '10000.00' : undefined);
  });

  describe('the window of 0 and A1.note, both days included', () => {
    const dated: [name: string, claim: (day: string) => Claims, paid: string][] = [
      ['a transfer', (day) => ({ transfers: [{ ...sound.transfers, completedOn: day }] }), '10000.00'],
      ['a licence', (day) => ({ licences: [{ ...sound.licences, filedOn: day }] }), '5000.00'],
      [
        'an open licence',
        (day) => ({ openLicences: [{ ...sound.openLicences, completedOn: day }] }),
        '10000.00',
      ],
      [
        'an implementation',
        (day) => ({ implementations: [{ ...sound.implementations, completedOn: day }] }),
        '20000.00',
      ],
      [
        'a conversion',
        (day) => ({ highValueConversions: [{ ...sound.highValueConversions, completedOn: day }] }),
        '20000.00',
      ],
      [
        'a loan drawn',
        (day) => ({ pledgeLoans: [{ ...sound.pledgeLoans, drawnOn: day, maturesOn: '2025-01-01' }] }),
        '60000.00',
      ],
      ['a filing', (day) => ({ productFilings: [{ ...sound.productFilings, filedOn: day }] }), '1000.00'],
      [
        'a recognition',
        (day) => ({ productRecognitions: [{ ...sound.productRecognitions, recognisedOn: day }] }),
        '5000.00',
      ],
      [
        'a centre accepted',
        (day) => ({ cultivationCentres: [{ ...sound.cultivationCentres, acceptedOn: day }] }),
        '100000.00',
      ],
      ['a pool', (day) => ({ patentPool: { ...sound.patentPool, completedOn: day } }), '100000.00'],
      [
        'a brokerage',
        (day) => ({ licenceBrokerage: { ...sound.licenceBrokerage, completedOn: day } }),
        '20000.00',
      ],
      [
        'an activity',
        (day) => ({ serviceActivities: [{ ...sound.serviceActivities, heldOn: day }] }),
        '15000.00',
      ],
    ];
    const days = [
      { day: '2023-10-31', inside: false },
      { day: '2023-11-01', inside: true },
      { day: '2024-10-31', inside: true },
      { day: '2024-11-01', inside: false },
    ];
    test.each(
      dated.flatMap(([name, claim, paid]) =>
        days.map(({ day, inside }) => ({ name, day, claim, expected: inside ? paid : 'outsideWindow' })),
      ),
    )('$name on $day: $expected', ({ day, claim, expected }) => {
      expect(outcome(claim(day))).toBe(expected);
    });
  });

  describe('4: the budget of 1 000 000', () => {
    test.each([
      ['0', '10000.00'],
      ['999999.99', '10000.00'],
      ['1000000', '10000.00'],
      ['1000000.50', '10000.00'],
      ['1000000.51', '9999.99'],
      ['1250000', '8000.00'],
      ['3000000', '3333.33'],
      ['6000000', '1666.67'],
    ])('with %s approved in all, 10 000 are %s', (approvedTotal, reduced) => {
      const facts = application({ transfers: [sound.transfers] }, { budget: { approvedTotal } });
      expect(decide(facts, '2024-06-01')).toMatchObject({ total: '10000.00', reduced });
    });
    test('without it nothing is said', () => {
      expect(decide(application({ transfers: [sound.transfers] }), '2024-06-01').reduced).toBeNull();
    });
  });

  describe('5.1.2: what is not accepted', () => {
    test.each([
      [{ applicant: { inBishan: false } }, '5.1.2.1'],
      [{ exclusions: { materialsUnobtainable: true } }, '5.1.2.2'],
      [{ exclusions: { ownershipDispute: true } }, '5.1.2.3'],
      [{ exclusions: { dishonestDebtor: true } }, '5.1.2.4'],
      [{ exclusions: { majorIncident: true } }, '5.1.2.6'],
    ])('%o: %s', (change, clause) => {
      expect(decide(application({ transfers: [sound.transfers] }, change), '2024-06-01')).toMatchObject({
        decision: 'ineligible',
        exclusions: [{ clause }],
        total: '0.00',
        low: '0.00',
        high: '0.00',
        ifInTime: null,
        missing: [],
      });
    });
  });
});
