import { expect, test } from 'vitest';
import { evaluate, noteIds } from '../../../rules/bishan-2023/index.ts';
import type { Claims, Facts, NoteId } from '../../../rules/bishan-2023/index.ts';
import { application, sound } from '../../support/sound-facts.ts';

const budget = { approvedTotal: '900000' };

const notes = (claims: Claims, changes: Omit<Facts, 'claims'> = { budget }) =>
  evaluate(application(claims, changes), '2024-06-01')
    .notes.filter(({ id }) => id !== 'honesty')
    .map(({ id, clause, matters }) => `${clause} ${id} ${matters.join('+')}`);

const touching: [Claims, string[], Omit<Facts, 'claims'>?][] = [
  [{ transfers: [sound.transfers] }, ['3.1 technologyPolicy transfer']],
  [{ licences: [sound.licences] }, ['5.1.1 rightHolder licence', '3.1 technologyPolicy licence']],
  [{ openLicences: [sound.openLicences] }, ['A1.1.3 openLicenceTaker openLicence']],
  [
    { implementations: [sound.implementations] },
    [
      'A1.1.4 supportMeasureNotInNotice implementation',
      'A2 formRowToConfirm implementation',
      '5.2 noPapersListed implementation',
    ],
  ],
  [
    { highValueConversions: [{ ...sound.highValueConversions, recognised: 'pending' }] },
    [
      'A1.5.2 supportMeasureNotInNotice highValueConversion',
      '4 conversionApproval highValueConversion',
      '5.3.1 recognitionPending highValueConversion',
      '5.2 noPapersListed highValueConversion',
    ],
  ],
  [{ bankPledge: sound.bankPledge }, ['5.1.1 rightHolder bankPledge']],
  [
    { pledgeLoans: [{ ...sound.pledgeLoans, crossRegion: true }] },
    [
      'A1.2.3 supportMeasureNotInNotice pledgeLoan',
      'A1.2.2 lprAtDrawdown pledgeLoan',
      'A1.2.3 crossRegionSharesCaps pledgeLoan',
    ],
  ],
  [
    { pledgeLoans: [sound.pledgeLoans] },
    ['A1.2.2 supportMeasureNotInNotice pledgeLoan', 'A1.2.2 lprAtDrawdown pledgeLoan'],
  ],
  [
    { implementations: [sound.implementations], pledgeLoans: [sound.pledgeLoans] },
    [
      'A1.1.4 supportMeasureNotInNotice implementation',
      'A1.2.2 supportMeasureNotInNotice pledgeLoan',
      'A1.2.2 lprAtDrawdown pledgeLoan',
      'A2 formRowToConfirm implementation',
      '5.2 noPapersListed implementation',
    ],
  ],
  [{ productFilings: [sound.productFilings] }, []],
  [
    { productFilings: [sound.productFilings], productRecognitions: [sound.productRecognitions] },
    ['A1.note paidOnce productFiling'],
  ],
  [
    { cultivationCentres: [sound.cultivationCentres] },
    ['3.5 providerInBishan cultivationCentre', '5.2 noPapersListed cultivationCentre'],
  ],
  [{ patentPool: sound.patentPool }, ['5.1.1 rightHolder patentPool', '3.5 providerInBishan patentPool']],
  [{ productFilings: [sound.productFilings] }, ['4 mayBeReduced productFiling'], {}],
  [
    { transfers: [sound.transfers] },
    ['3.1 technologyPolicy transfer', 'A1.1.1 sizeUndefined transfer'],
    { budget, applicant: { size: undefined } },
  ],
];

test.each(touching)('%j is told %j', (claims, told, changes) => {
  expect(notes(claims, changes)).toEqual(told);
});

test('rejected claims are told nothing, and there is always the warning of 6.3 beside what is left', () => {
  expect(notes({ transfers: [{ ...sound.transfers, related: true }] })).toEqual([]);
  const { notes: all } = evaluate(application({ transfers: [sound.transfers] }), '2024-06-01');
  expect(all.at(-1)).toEqual({ id: 'honesty', clause: '6.3', matters: ['transfer'] });
});

test('every note is reached above', () => {
  const reached = new Set(touching.flatMap(([, told]) => told.map((line) => line.split(' ')[1])));
  reached.add('honesty' satisfies NoteId);
  expect([...reached].sort()).toEqual([...noteIds].sort());
});
