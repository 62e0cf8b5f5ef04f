import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultMessages } from '../../../rules/bishan-2023/fact-faults.ts';
import type { FaultCode } from '../../../rules/bishan-2023/fact-faults.ts';
import { factsJsonSchema, parseFacts } from '../../../rules/bishan-2023/parse-facts.ts';

const number = 'ZL202110000001.6';
const transfer = (fields: object) => ({ claims: { transfers: [fields] } });
const licence = (fields: object) => ({ claims: { licences: [fields] } });
const loan = (fields: object) => ({ claims: { pledgeLoans: [fields] } });

/** Facts, and the faults `path code` that they have. */
const faulty: [facts: unknown, ...faults: string[]][] = [
  [[], ' notObject'],
  [null, ' notObject'],
  ['{}', ' notObject'],
  [{ claims: null }, 'claims notObject'],
  [{ claims: { bankPledge: [] } }, 'claims.bankPledge notObject'],
  [{ claims: { transfers: {} } }, 'claims.transfers notList'],
  [{ claims: { transfers: [null] } }, 'claims.transfers[0] notObject'],
  [{ claims: { openLicences: Array.from({ length: 501 }, () => ({})) } }, 'claims.openLicences tooMany'],
  [
    { claims: { openLicences: Array.from({ length: 501 }, (_, at) => (at === 500 ? { a: 1 } : {})) } },
    'claims.openLicences[500].a unknownField',
    'claims.openLicences tooMany',
  ],
  [
    licence({ patentNos: Array.from({ length: 501 }, () => number) }),
    'claims.licences[0].patentNos tooMany',
    ...Array.from({ length: 500 }, (_, at) => `claims.licences[0].patentNos[${at + 1}] repeatedNumber`),
  ],
  [{ a: 1, b: 2 }, 'a unknownField', 'b unknownField'],
  [JSON.parse('{"__proto__": {}}'), '__proto__ unknownField'],
  [{ applicant: { name: 1 } }, 'applicant.name notText'],
  [{ applicant: { name: '' } }, 'applicant.name emptyText'],
  [{ applicant: { inBishan: 'yes' } }, 'applicant.inBishan notTrueOrFalse'],
  [{ applicant: { size: 'tiny' } }, 'applicant.size notChoice'],
  [{ prior: { interestMonths: '3' } }, 'prior.interestMonths notWholeNumber'],
  [{ prior: { interestMonths: 3.5 } }, 'prior.interestMonths notWholeNumber'],
  [{ prior: { interestMonths: -1 } }, 'prior.interestMonths countOutOfRange'],
  [{ prior: { interestMonths: 1_000_001 } }, 'prior.interestMonths countOutOfRange'],
  [{ claims: { bankPledge: { rank: 0 } } }, 'claims.bankPledge.rank countOutOfRange'],
  [licence({ kind: 'invention', patentCount: 0 }), 'claims.licences[0].patentCount countOutOfRange'],
  [licence({ kind: 'invention', patentCount: 501 }), 'claims.licences[0].patentCount countOutOfRange'],
  ...[
    '',
    '1.',
    '.5',
    '01',
    '1.001',
    '-1',
    '+1',
    '1e3',
    '1,000',
    '10000000000000',
    ' 1',
    '1 ',
    '1\n',
    '１',
  ].map((fees): [unknown, string] => [{ prior: { fees } }, 'prior.fees notAmount']),
  [{ prior: { fees: 1 } }, 'prior.fees notAmount'],
  ...['1', '1.0', '0.', '.05', '0.123456789', '-0.1', '3.45%', '00.1'].map(
    (annualRate): [unknown, string] => [loan({ annualRate }), 'claims.pledgeLoans[0].annualRate notRate'],
  ),
  ...[
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-1-1',
    '20240101',
    '2024-01-01 ',
    '',
  ].map((asOf): [unknown, string] => [{ asOf }, 'asOf notDate']),
  [{ asOf: 20240101 }, 'asOf notDate'],
  [{ asOf: '1999-12-31' }, 'asOf yearOutOfRange'],
  [{ asOf: '2101-01-01' }, 'asOf yearOutOfRange'],
  [{ claims: { patentPool: { recognised: 'yes' } } }, 'claims.patentPool.recognised notRecognition'],
  [transfer({ patentNo: 'ZL20211000000.16' }), 'claims.transfers[0].patentNo notPatentNumber'],
  [transfer({ patentNo: 'zl202110000001.6' }), 'claims.transfers[0].patentNo notPatentNumber'],
  [transfer({ patentNo: 2021100000016 }), 'claims.transfers[0].patentNo notPatentNumber'],
  [transfer({ patentNo: 'ZL202140000005.0' }), 'claims.transfers[0].patentNo wrongPatentKind'],
  [transfer({ patentNo: 'ZL202110000001.7' }), 'claims.transfers[0].patentNo wrongCheckDigit'],
  [transfer({ patentNo: number, kind: 'invention' }), 'claims.transfers[0].kind kindBesideNumber'],
  [
    licence({ patentNos: [number], kind: 'design', patentCount: 1 }),
    'claims.licences[0].kind kindBesideNumber',
    'claims.licences[0].patentCount countBesideNumbers',
  ],
  [licence({ patentNos: [number, '2021100000016'] }), 'claims.licences[0].patentNos[1] repeatedNumber'],
  [
    { claims: { licences: [{ contract: '甲' }, {}, { contract: '甲' }] } },
    'claims.licences[2].contract repeatedContract',
  ],
  [{ claims: { pledgeLoans: [{ loan: '一' }, { loan: '一' }] } }, 'claims.pledgeLoans[1].loan repeatedLoan'],
  [
    loan({ drawnOn: '2024-01-15', maturesOn: '2024-01-15' }),
    'claims.pledgeLoans[0].maturesOn maturesNotAfterDrawn',
  ],
  [
    {
      asOf: '',
      claims: { pledgeLoans: [{ annualRate: '1', drawnOn: '2024-02-01', maturesOn: '2024-01-31' }] },
    },
    'asOf notDate',
    'claims.pledgeLoans[0].annualRate notRate',
    'claims.pledgeLoans[0].maturesOn maturesNotAfterDrawn',
  ],
];

test.each(faulty.map(([facts, ...faults]) => ({ facts, faults, title: JSON.stringify(facts).slice(0, 90) })))(
  'names what is wrong with $title',
  ({ facts, faults }) => {
    const parsed = parseFacts(facts);
    const found = parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual(faults);
  },
);

test('every fault has its sentence, and every code but those of the command line is reached above', () => {
  const reached = new Set(faulty.flatMap(([, ...faults]) => faults.map((fault) => fault.split(' ')[1])));
  const ofTheCommand = new Set(['notJson', 'lineTooLong']);
  for (const [code, message] of Object.entries(faultMessages)) {
    expect(message, code).toMatch(/^[^a-z]+.*。$/su);
    expect(reached.has(code) || ofTheCommand.has(code), code).toBe(true);
  }
  const codes = [...reached].filter((code) => !Object.hasOwn(faultMessages, code as FaultCode));
  expect(codes).toEqual([]);
});

test('a choice that does not exist is answered with those that do', () => {
  const parsed = parseFacts({ applicant: { size: 'tiny' } });
  expect(parsed.ok ? '' : parsed.errors[0]?.message).toContain('micro、small、medium、large');
});

test.each([
  {},
  { claims: {} },
  { claims: { transfers: [], licences: [{ patentNos: [], kind: 'invention', patentCount: 500 }] } },
  { asOf: '2024-02-29', prior: { fees: '9999999999999.99', interestMonths: 1_000_000 } },
  loan({ annualRate: '0', drawnOn: '2000-01-01', maturesOn: '2100-12-31' }),
  transfer({ patentNo: '202110000004X' }),
  transfer({ patentNo: 'ZL202110000004.x' }),
  { claims: { licences: [{ contract: '甲' }, { contract: '乙' }, {}, {}] } },
])('takes %j', (facts) => {
  expect(parseFacts(facts)).toEqual({ ok: true, facts });
});

interface Invalid {
  name: string;
  facts: unknown;
  path: string;
  paths?: string[];
}

const invalid = readFileSync(new URL('invalid-dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.each(invalid.map((line) => JSON.parse(line) as Invalid))('refuses $name', ({ facts, path, paths }) => {
  const parsed = parseFacts(facts);
  const found = parsed.ok ? [] : parsed.errors.map((error) => error.path);
  expect(found.sort()).toEqual([...(paths ?? [path])].sort());
});

test('the JSON Schema names every field and keeps to the grammar', () => {
  const schema = JSON.stringify(factsJsonSchema());
  for (const part of [
    '"patentNos"',
    '"insuranceFee"',
    '"maxItems":500',
    '"additionalProperties":false',
    '"pattern"',
    '"format":"date"',
    '"maximum":1000000',
  ]) {
    expect(schema).toContain(part);
  }
});
