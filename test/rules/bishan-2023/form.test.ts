import { expect, test } from 'vitest';
import { evaluate, formOf } from '../../../rules/bishan-2023/index.ts';
import type { Claims, Facts, Identity } from '../../../rules/bishan-2023/index.ts';
import { application, sound } from '../../support/sound-facts.ts';

const formFor = (facts: Facts, identity: Identity = {}) =>
  formOf(facts, evaluate(facts, '2024-06-01'), identity);

const filled = (claims: Claims, changes: Omit<Facts, 'claims'> = {}) =>
  formFor(application(claims, changes))
    .rows.filter(({ amount }) => amount !== null)
    .map(({ row, matters, quantity, amount }) => `${row}: ${matters.join('+')} ${quantity} ${amount}`);

test.each<[Claims, string, Omit<Facts, 'claims'>?]>([
  [{ transfers: [sound.transfers] }, 'transfer: transfer 1 10000.00'],
  [{ licences: [sound.licences] }, 'licence: licence 1 5000.00'],
  [{ openLicences: [sound.openLicences] }, 'openLicence: openLicence 1 10000.00'],
  [{ bankPledge: sound.bankPledge }, 'pledge: bankPledge 1 80000.00'],
  [{ pledgeLoans: [sound.pledgeLoans] }, 'pledge: pledgeLoan 1 60000.00'],
  [{ productFilings: [sound.productFilings] }, 'productFiling: productFiling 1 1000.00'],
  [{ productRecognitions: [sound.productRecognitions] }, 'productRecognition: productRecognition 1 5000.00'],
  [{ cultivationCentres: [sound.cultivationCentres] }, 'cultivation: cultivationCentre 1 100000.00'],
  [{ highValueConversions: [sound.highValueConversions] }, 'cultivation: highValueConversion 1 20000.00'],
  [{ implementations: [sound.implementations] }, 'cultivation: implementation 1 20000.00'],
  [
    { implementations: [{ ...sound.implementations, origin: 'transferred' }] },
    'transfer: implementation 1 20000.00',
  ],
  [{ patentPool: sound.patentPool }, 'service: patentPool 1 100000.00'],
  [{ licenceBrokerage: sound.licenceBrokerage }, 'service: licenceBrokerage 1 20000.00'],
  [{ serviceActivities: [sound.serviceActivities] }, 'service: serviceActivity 1 15000.00'],
])('%j fills %s', (claims, row) => {
  expect(filled(claims)).toEqual([row]);
});

test('matters of one row stand in it together, after caps, and the rows add up to the total', () => {
  const facts = application({
    transfers: ['ZL202110000002.0', 'ZL202110000003.5', 'ZL202110000004.X', 'ZL202110000005.4'].map(
      (patentNo) => ({
        ...sound.transfers,
        patentNo,
      }),
    ),
    implementations: [
      { ...sound.implementations, origin: 'transferred' },
      { ...sound.implementations, patentNo: 'ZL202110000006.9' },
    ],
    serviceActivities: [sound.serviceActivities, { ...sound.serviceActivities, name: '路演' }],
    patentPool: sound.patentPool,
  });
  const form = formFor(facts);
  expect(form.rows.map(({ row, quantity, amount }) => [row, quantity, amount])).toEqual([
    ['transfer', 5, '50000.00'],
    ['licence', null, null],
    ['openLicence', null, null],
    ['pledge', null, null],
    ['productFiling', null, null],
    ['productRecognition', null, null],
    ['cultivation', 1, '20000.00'],
    ['service', 3, '130000.00'],
  ]);
  expect(form.rows[0]?.matters).toEqual(['transfer', 'implementation']);
  expect(form.total).toBe('200000.00');
  expect(form.toConfirm).toEqual(['transfer', 'cultivation']);
});

test('an overdue application still has the rows that it would have had in time', () => {
  expect(filled({ transfers: [sound.transfers] }, { asOf: '2024-11-23' })).toEqual([
    'transfer: transfer 1 10000.00',
  ]);
});

test('what is rejected, superseded or not decided leaves its row blank', () => {
  const form = formFor(application({ transfers: [{ ...sound.transfers, related: true }], bankPledge: {} }));
  expect(
    form.rows.every(
      ({ amount, quantity, matters }) => amount === null && quantity === null && matters.length === 0,
    ),
  ).toBe(true);
  expect(form.total).toBeNull();
});

test('cells that are not known are named; an agency that is not engaged is not missing', () => {
  const nothing = formFor({});
  expect(nothing.missing).toEqual([
    'applicant.name',
    'identity.creditCode',
    'identity.address',
    'identity.clerk.name',
    'identity.clerk.phone',
    'identity.agency.name',
    'identity.agency.agent',
    'identity.agency.phone',
    'identity.account.name',
    'identity.account.bank',
    'identity.account.number',
  ]);
  const full = formFor(
    { applicant: { name: '甲公司' } },
    {
      creditCode: '91500227MA5U000000',
      address: '璧山区',
      clerk: { name: '张三', phone: '13800000000' },
      agency: false,
      account: { name: '甲公司', bank: '某银行', number: '1' },
    },
  );
  expect(full).toMatchObject({ applicantName: '甲公司', missing: [] });
});
