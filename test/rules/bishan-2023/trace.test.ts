// How an amount came about, as a person would retrace it.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { evaluate } from '../../../rules/bishan-2023/index.ts';
import type { Facts, Trace } from '../../../rules/bishan-2023/index.ts';
import { application, sound, without } from '../../support/sound-facts.ts';

const traceOf = (facts: Facts): Trace => evaluate(facts, '2024-06-01').trace;
const fen = (amount: string): number => Math.round(Number(amount) * 100);
const total = (amounts: string[]): number => amounts.reduce((sum, amount) => sum + fen(amount), 0);

const cases = ['cases-dev.jsonl', 'cases-own.jsonl'].flatMap((file) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; facts: Facts }),
);

test.each(cases)('the steps lead to the amounts: $name', ({ facts }) => {
  const { result, trace } = evaluate(facts, '2024-06-01');
  for (const { matter, beforeCap } of result.matters) {
    const steps = trace.flatMap((step) =>
      'matter' in step && step.matter === matter && 'amount' in step ? [step.amount] : [],
    );
    expect(total(steps)).toBe(fen(beforeCap));
  }
  const taken = trace.flatMap((step) => (step.step === 'cap' ? [step.taken] : []));
  const [before, after] = [
    total(result.matters.map(({ beforeCap }) => beforeCap)),
    total(result.matters.map(({ amount }) => amount)),
  ];
  expect(before - total(taken)).toBe(after);
  for (const step of trace) {
    if (step.step === 'cap' || step.step === 'months') {
      expect(fen(step.before) - fen(step.after)).toBe(fen(step.taken));
    }
  }
});

describe('A1.1: patents', () => {
  test('four transfers: 10 000 × 4, of which the cap takes 10 000', () => {
    const numbers = ['ZL202110000001.6', 'ZL202110000002.0', 'ZL202110000003.5', 'ZL202110000004.X'];
    const transfers = numbers.map((patentNo) => ({ ...sound.transfers, patentNo }));
    expect(traceOf(application({ transfers }))).toEqual([
      {
        step: 'standard',
        matter: 'transfer',
        clause: 'A1.1.1',
        standard: '10000.00',
        quantity: 4,
        amount: '40000.00',
        refs: numbers,
      },
      {
        step: 'cap',
        cap: 'transferGroup',
        clause: 'A1.1.1',
        matters: ['transfer', 'licence', 'openLicence'],
        limit: '30000.00',
        usedBefore: '0.00',
        before: '40000.00',
        after: '30000.00',
        taken: '10000.00',
      },
    ]);
  });

  test('a cap that was used before is told even where it takes nothing now', () => {
    const facts = application({ transfers: [sound.transfers] }, { prior: { transferGroup: '20000' } });
    expect(traceOf(facts)).toMatchObject([
      { step: 'standard' },
      {
        step: 'cap',
        usedBefore: '20000.00',
        before: '10000.00',
        after: '10000.00',
        taken: '0.00',
      },
    ]);
  });

  test('a cap that nothing stands under is not told', () => {
    const facts = application(
      { implementations: [sound.implementations] },
      { prior: { transferGroup: '20000' } },
    );
    expect(traceOf(facts)).toEqual([
      {
        step: 'standard',
        matter: 'implementation',
        clause: 'A1.1.4',
        standard: '20000.00',
        quantity: 1,
        amount: '20000.00',
        refs: ['ZL202110000001.6'],
      },
    ]);
  });

  test('a licence of 10 000 010: 5 000, and of 0.05 % no more than 5 000', () => {
    const facts = application({ licences: [{ ...sound.licences, filingAmount: '10000010' }] });
    expect(traceOf(facts)).toEqual([
      {
        step: 'standard',
        matter: 'licence',
        clause: 'A1.1.2',
        standard: '5000.00',
        quantity: 1,
        amount: '5000.00',
        refs: ['ZL202110000001.6'],
      },
      {
        step: 'licenceExtra',
        matter: 'licence',
        clause: 'A1.1.2',
        path: 'claims.licences[0].filingAmount',
        ref: '甲',
        base: '10000010.00',
        rate: '0.0005',
        limit: '5000.00',
        amount: '5000.00',
      },
    ]);
  });

  test('taken over and implemented: the transfer gives up its 10 000, and the extra of a licence its own', () => {
    const facts = application({
      transfers: [sound.transfers],
      licences: [{ ...sound.licences, filingAmount: '3000000' }],
      implementations: [sound.implementations],
    });
    const given = { step: 'notStacked', clause: 'A1.note', by: 'implementation' };
    expect(traceOf(facts).filter(({ step }) => step === 'notStacked')).toEqual([
      {
        ...given,
        matter: 'transfer',
        path: 'claims.transfers[0]',
        ref: 'ZL202110000001.6',
        forgone: '10000.00',
      },
      {
        ...given,
        matter: 'licence',
        path: 'claims.licences[0].patentNos[0]',
        ref: 'ZL202110000001.6',
        forgone: '5000.00',
      },
      { ...given, matter: 'licence', path: 'claims.licences[0].filingAmount', ref: '甲', forgone: '1500.00' },
    ]);
  });

  test('what is rejected, undetermined or a duplicate leaves no step', () => {
    const facts = application({
      transfers: [
        { ...sound.transfers, related: true },
        without({ ...sound.transfers, patentNo: 'ZL202110000002.0' }, 'source'),
      ],
      openLicences: [sound.openLicences, sound.openLicences],
    });
    expect(traceOf(facts)).toMatchObject([{ step: 'standard', matter: 'openLicence', quantity: 1 }]);
  });
});

describe('A1.2.2: loans', () => {
  test('interest paid, brought down to the LPR, and half of the fees', () => {
    const loan = {
      annualRate: '0.0385',
      interestPaid: '160000',
      assessmentFee: '15000',
      insuranceFee: '5000.01',
    };
    expect(traceOf(application({ pledgeLoans: [{ ...sound.pledgeLoans, ...loan }] }))).toEqual([
      {
        step: 'interest',
        matter: 'pledgeLoan',
        clause: 'A1.2.2',
        path: 'claims.pledgeLoans[0]',
        ref: '贷款一',
        base: '160000.00',
        baseFrom: 'interestPaid',
        days: null,
        annualRate: '0.0385',
        lpr: { rate: '0.0345', from: '2023-08-21', term: '1Y' },
        months: 11,
        monthsPaid: 11,
        amount: '143376.62',
      },
      {
        step: 'fees',
        matter: 'pledgeLoan',
        clause: 'A1.2.2',
        path: 'claims.pledgeLoans[0]',
        ref: '贷款一',
        base: '20000.01',
        rate: '0.5',
        amount: '10000.01',
      },
    ]);
  });

  test('interest by the day, a long term, across regions', () => {
    const loan = {
      ...without(sound.pledgeLoans, 'interestPaid'),
      crossRegion: true,
      principal: '3600000',
      annualRate: '0.036',
      drawnOn: '2024-10-30',
      maturesOn: '2034-10-30',
    };
    expect(traceOf(application({ pledgeLoans: [loan] }))).toMatchObject([
      {
        step: 'interest',
        clause: 'A1.2.3',
        base: '720.00',
        baseFrom: 'principal',
        days: 2,
        lpr: { rate: '0.0360', from: '2024-10-21', term: '5Y+' },
        months: 1,
        monthsPaid: 1,
        amount: '720.00',
      },
    ]);
  });

  test('scarce months: what all would have brought, and what those that are left do', () => {
    const year = {
      ...sound.pledgeLoans,
      drawnOn: '2023-11-01',
      maturesOn: '2024-11-01',
      interestPaid: '120000',
    };
    const facts = application(
      { pledgeLoans: [year, { ...year, loan: '贷款二', interestPaid: '60000' }] },
      { prior: { interestMonths: 22, interest: '100000' } },
    );
    const trace = traceOf(facts);
    expect(trace.slice(0, 2)).toMatchObject([
      { step: 'interest', months: 12, monthsPaid: 12, amount: '120000.00' },
      { step: 'interest', months: 12, monthsPaid: 2, amount: '10000.00' },
    ]);
    expect(trace.slice(2)).toEqual([
      {
        step: 'months',
        cap: 'interestMonths',
        clause: 'A1.2.2',
        limit: 36,
        usedBefore: 22,
        wanted: 24,
        paid: 14,
        before: '180000.00',
        after: '130000.00',
        taken: '50000.00',
      },
      {
        step: 'cap',
        cap: 'interest',
        clause: 'A1.2.2',
        matters: ['pledgeLoan'],
        limit: '200000.00',
        usedBefore: '100000.00',
        before: '130000.00',
        after: '100000.00',
        taken: '30000.00',
      },
    ]);
  });

  test('just enough months are not scarce', () => {
    const year = { ...sound.pledgeLoans, drawnOn: '2023-11-01', maturesOn: '2024-11-01' };
    const facts = (interestMonths: number) =>
      application({ pledgeLoans: [year] }, { prior: { interestMonths } });
    expect(traceOf(facts(24)).map(({ step }) => step)).toEqual(['interest']);
    expect(traceOf(facts(25)).map(({ step }) => step)).toEqual(['interest', 'months']);
  });

  test('fees over their cap', () => {
    const facts = application({ pledgeLoans: [{ ...sound.pledgeLoans, guaranteeFee: '120000' }] });
    expect(traceOf(facts)).toMatchObject([
      { step: 'interest' },
      { step: 'fees', base: '120000.00', amount: '60000.00' },
      {
        step: 'cap',
        cap: 'fees',
        limit: '50000.00',
        before: '60000.00',
        after: '50000.00',
        taken: '10000.00',
      },
    ]);
  });
});

describe('other matters', () => {
  test('eleven filings under their cap, a recognition beside it', () => {
    const productFilings = Array.from({ length: 11 }, (_, i) => ({
      ...sound.productFilings,
      product: `产品${i}`,
    }));
    const productRecognitions = [{ ...sound.productRecognitions, product: '别的' }];
    expect(traceOf(application({ productFilings, productRecognitions }))).toMatchObject([
      { step: 'standard', matter: 'productFiling', standard: '1000.00', quantity: 11, amount: '11000.00' },
      { step: 'standard', matter: 'productRecognition', standard: '5000.00', quantity: 1 },
      {
        step: 'cap',
        cap: 'productFiling',
        clause: 'A1.3',
        matters: ['productFiling'],
        limit: '10000.00',
        before: '11000.00',
        after: '10000.00',
        taken: '1000.00',
      },
    ]);
  });

  test('an activity at its cost, and one at the maximum', () => {
    const activity = sound.serviceActivities;
    const serviceActivities = [activity, { ...activity, name: '宣讲', cost: '25000' }];
    expect(traceOf(application({ serviceActivities }))).toEqual([
      {
        step: 'actualCost',
        matter: 'serviceActivity',
        clause: 'A1.6.3',
        path: 'claims.serviceActivities[0]',
        ref: '对接会',
        cost: '15000.00',
        limit: '20000.00',
        amount: '15000.00',
      },
      {
        step: 'actualCost',
        matter: 'serviceActivity',
        clause: 'A1.6.3',
        path: 'claims.serviceActivities[1]',
        ref: '宣讲',
        cost: '25000.00',
        limit: '20000.00',
        amount: '20000.00',
      },
    ]);
  });

  test('a bank, a pool, a brokerage: one award each', () => {
    expect(traceOf(application({ bankPledge: { ...sound.bankPledge, rank: 3 } }))).toMatchObject([
      { step: 'standard', clause: 'A1.2.1', standard: '40000.00', quantity: 1, refs: ['claims.bankPledge'] },
    ]);
    expect(
      traceOf(application({ patentPool: sound.patentPool, licenceBrokerage: sound.licenceBrokerage })),
    ).toMatchObject([
      { step: 'standard', clause: 'A1.6.1', standard: '100000.00' },
      { step: 'standard', clause: 'A1.6.2', standard: '20000.00' },
    ]);
  });
});
