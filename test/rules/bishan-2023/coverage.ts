// From each clause of the notice to the rule that carries it and the test that holds the rule. `coverage.test.ts`
// keeps the table true: every clause of notice.md stands here, every file named knows its clause, every test exists.

/** A file below `rules/bishan-2023/` that names the clause, and a sentence of a file below `test/rules/`. */
interface Rule {
  readonly rule: string;
  readonly test: readonly [file: string, sentence: string];
}

/** The ids of notes with this clause that tell it. */
interface Told {
  readonly notes: readonly string[];
}

/** Why nothing follows from it by itself. */
interface NotARule {
  readonly notARule: string;
}

export type Coverage = Rule | (Rule & Told) | Told | NotARule;

const dev = 'cases-dev.jsonl';
const parent = { notARule: 'a heading: its parts are covered one by one' };

const exclusion = (sentence: string): Rule => ({
  rule: 'exclusions.ts',
  test: ['thresholds/application.test.ts', sentence],
});

const papers = (sentence: string): Rule => ({
  rule: 'materials.ts',
  test: ['bishan-2023/materials.test.ts', sentence],
});

export const coverage: Readonly<Record<string, Coverage>> = {
  '0': { notARule: 'title and legal bases; its period is decided under A1.note' },
  '1': { notARule: 'aims' },
  '2': { notARule: 'targets of the district for the whole campaign; they bind no applicant' },
  '3': parent,
  '3.1': {
    rule: 'matters/transfer.ts',
    test: [dev, 'each condition of a transfer has its reason'],
    notes: ['technologyPolicy'],
  },
  '3.2': { notARule: 'says what is supported; the awards are decided under A1.2.1 to A1.2.3' },
  '3.3': { notARule: 'says what is supported and where to file; the awards are decided under A1.3 and A1.4' },
  '3.4': { notARule: 'says what a centre is for; the award is decided under A1.5.1' },
  '3.5': { notes: ['providerInBishan'] },
  '4': {
    rule: 'parameters.ts',
    test: [dev, '1 250 000 approved of a budget of 1 000 000: 10 000 shrink to 8 000'],
    notes: ['conversionApproval', 'mayBeReduced'],
  },
  '5': parent,
  '5.1': parent,
  '5.1.1': {
    rule: 'parameters.ts',
    test: [dev, 'filed on 2024-11-23: overdue, with what it would have been in time'],
    notes: ['rightHolder'],
  },
  '5.1.2': parent,
  '5.1.2.1': exclusion('5.1.2.1'),
  '5.1.2.2': exclusion('5.1.2.2'),
  '5.1.2.3': exclusion('5.1.2.3'),
  '5.1.2.4': exclusion('5.1.2.4'),
  '5.1.2.5': exclusion('5.1.2.5'),
  '5.1.2.6': exclusion('5.1.2.6'),
  '5.2': { notes: ['noPapersListed'] },
  '5.2.1': papers('every application needs the papers of 5.2.1 to 5.2.3'),
  '5.2.2': papers('every application needs the papers of 5.2.1 to 5.2.3'),
  '5.2.3': papers('every application needs the papers of 5.2.1 to 5.2.3'),
  '5.2.4': papers('5.2.4 transferContract transfer'),
  '5.2.5': papers('5.2.5 licenceContract licence+openLicence'),
  '5.2.6': papers('5.2.6 pledgeLoanContract pledgeLoan'),
  '5.2.7': papers('5.2.7 productFilingInfo productRecognition'),
  '5.2.8': papers('5.2.8 activityRecord serviceActivity'),
  '5.2.note': { notARule: 'how papers are handed in; said with every list of papers' },
  '5.3': parent,
  '5.3.1': { notes: ['recognitionPending'] },
  '5.3.2': { notARule: 'what the offices do after the review' },
  '6': parent,
  '6.1': { notARule: 'an appeal to the offices and institutions' },
  '6.2': { notARule: 'an appeal to enterprises and service providers' },
  '6.3': { notes: ['honesty'] },
  A1: parent,
  'A1.1.1': {
    rule: 'matters/transfer.ts',
    test: [dev, 'four transfers stop at 30 000, the fourth is capReached'],
    notes: ['sizeUndefined'],
  },
  'A1.1.2': {
    rule: 'matters/licence.ts',
    test: [dev, 'a 备案金额 of exactly 3 000 000 brings 0.05 %: 1 500 more'],
  },
  'A1.1.3': {
    rule: 'matters/open-licence.ts',
    test: [dev, 'an open licence asks for no size'],
    notes: ['openLicenceTaker'],
  },
  'A1.1.4': {
    rule: 'matters/implementation.ts',
    test: [dev, 'a patent taken over and implemented is paid once, as implementation'],
    notes: ['supportMeasureNotInNotice'],
  },
  'A1.2.1': {
    rule: 'matters/bank-pledge.ts',
    test: [dev, 'three enterprises, 30 000 000, second place: 60 000'],
  },
  'A1.2.2': {
    rule: 'matters/pledge-loan.ts',
    test: [dev, '3.85 % is brought down to the 3.45 % of the day'],
    notes: ['supportMeasureNotInNotice', 'lprAtDrawdown'],
  },
  'A1.2.3': {
    rule: 'matters/pledge-loan.ts',
    test: [dev, 'a cross-region loan cites A1.2.3 and shares the caps'],
    notes: ['supportMeasureNotInNotice', 'crossRegionSharesCaps'],
  },
  'A1.3': { rule: 'matters/product-filing.ts', test: [dev, 'twelve filings stop at 10 000'] },
  'A1.4': {
    rule: 'matters/product-recognition.ts',
    test: [dev, 'recognitionCap: with two recognitions 20 000, or 10 000'],
  },
  'A1.5.1': {
    rule: 'matters/cultivation-centre.ts',
    test: [dev, 'a centre accepted in the window: 100 000, for whoever is approved'],
  },
  'A1.5.2': {
    rule: 'matters/high-value-conversion.ts',
    test: [dev, 'a conversion of a licensed-in patent is byLicence'],
    notes: ['supportMeasureNotInNotice'],
  },
  'A1.6.1': {
    rule: 'matters/patent-pool.ts',
    test: [dev, 'a pool at all three thresholds, completed on the last day: 100 000'],
  },
  'A1.6.2': {
    rule: 'matters/licence-brokerage.ts',
    test: [dev, 'brokerage of exactly 50 000 000: 30 000'],
  },
  'A1.6.3': {
    rule: 'matters/service-activity.ts',
    test: [dev, 'an activity of 26 000 stops at 20 000'],
  },
  'A1.note': {
    rule: 'parameters.ts',
    test: [dev, 'the first and last day of the window count, the days around it do not'],
    notes: ['paidOnce'],
  },
  A2: {
    rule: 'form.ts',
    test: ['bishan-2023/form.test.ts', 'matters of one row stand in it together'],
    notes: ['formRowToConfirm'],
  },
};
