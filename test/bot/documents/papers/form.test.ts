import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../bot/documents/docx.ts';
import { formSheet } from '../../../../bot/documents/papers/form.ts';
import { parseNotice } from '../../../../knowledge/notice.ts';
import { formRowIds, type ApplicationForm } from '../../../../rules/bishan-2023/form.ts';
import { matterIds, type MatterId } from '../../../../rules/bishan-2023/result.ts';
import type { Trace, TraceStep } from '../../../../rules/bishan-2023/trace.ts';
import { openDocx } from '../../../support/docx.ts';
import { elements } from '../../../support/xml.ts';

const notice = parseNotice(readFileSync('knowledge/bishan-2023/notice.md', 'utf8'));
/** 附件2 line by line: its mark, its title, then every cell that the office printed something in. */
const [mark, title, ...cells] = notice.clause('A2').text.split('\n');

const blank: ApplicationForm = {
  applicantName: null,
  rows: formRowIds.map((row) => ({ row, matters: [], quantity: null, amount: null })),
  total: null,
  identity: {},
  missing: [],
  toConfirm: [],
};

describe('附件2', () => {
  it('is in the notice what this test reads there', () => {
    expect([mark, cells.length]).toEqual(['附件2', 31]);
  });

  it('has the title, labels, order and commitment of the notice, to the letter, and nothing else', async () => {
    const { paragraphs, tables, header, footer } = openDocx(await renderDocx(formSheet(blank, [])));
    expect(paragraphs.filter((text) => text !== '')).toEqual([title]);
    expect(tables.map((rows) => rows.flat().filter((text) => text !== ''))).toEqual([cells]);
    expect([header, footer]).toEqual(['', '']);
  });

  it('is one real table on six columns with the merged cells of the office', async () => {
    const { body } = openDocx(await renderDocx(formSheet(blank, [])));
    const grid = elements(body, 'w:gridCol');
    const spans = elements(body, 'w:tr').map((row) =>
      elements(row, 'w:tc').map((cell) =>
        Number(elements(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? '1'),
      ),
    );
    expect(grid).toHaveLength(6);
    expect(spans.every((row) => row.reduce((sum, span) => sum + span, 0) === 6)).toBe(true);
    const shape = (pattern: string, times = 1) => Array.from({ length: times }, () => pattern);
    expect(spans.map((row) => row.join(''))).toEqual([
      ...shape('15'),
      ...shape('1122', 9),
      ...shape('15', 3),
      ...shape('1122'),
      ...shape('111111'),
      ...shape('1122', 2),
      ...shape('15', 5),
    ]);
    const merged = elements(body, 'w:vMerge').map(({ attributes }) => attributes['w:val']);
    expect(merged).toEqual(['restart', 'continue', 'continue']);
  });

  it('is A4 and names the fonts of the office', async () => {
    const { body } = openDocx(await renderDocx(formSheet(blank, [])));
    const size = elements(body, 'w:pgSz')[0]!.attributes;
    expect([size['w:w'], size['w:h']]).toEqual(['11906', '16838']);
    const fonts = elements(body, 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia']);
    expect([...new Set(fonts)].sort()).toEqual(['仿宋', '宋体', '方正小标宋简体']);
  });

  it('fills every cell that has a fact, and leaves seal, date and review to other hands', async () => {
    const form: ApplicationForm = {
      ...blank,
      applicantName: '重庆镕喆科技有限公司',
      rows: blank.rows.map((row, i) =>
        row.row === 'transfer'
          ? { ...row, matters: ['transfer'], quantity: 2, amount: '20000.00' }
          : row.row === 'service'
            ? { ...row, matters: ['patentPool', 'serviceActivity'], quantity: i, amount: '115000.00' }
            : row,
      ),
      total: '135000.00',
      identity: {
        creditCode: '91500227MA5U000000',
        address: '重庆市璧山区双星大道50号',
        clerk: { name: '李喆', phone: '13800138000' },
        agency: { name: '某代理所', agent: '王堃', phone: '023-41420000' },
        account: { name: '重庆镕喆科技有限公司', bank: '农行璧山支行', number: '3105022701040001234' },
      },
    };
    const [rows = []] = openDocx(await renderDocx(formSheet(form, []))).tables;
    const filled = rows.map((row) => row.slice(1));
    expect(filled[0]).toEqual(['重庆镕喆科技有限公司']);
    expect(filled[2]).toEqual(['1万元/件', '2', '20000.00']);
    expect(filled.slice(3, 9)).toEqual(Array.from({ length: 6 }, () => ['', '', '']));
    expect(filled[9]).toEqual(['10万元；据实给予单次最高不超过2万元资助', '7', '115000.00']);
    expect(filled.slice(10, 17)).toEqual([
      ['135000.00（大写：壹拾叁万伍仟元整）'],
      ['91500227MA5U000000'],
      ['重庆市璧山区双星大道50号'],
      ['李喆', '经办人电话', '13800138000'],
      ['某代理所', '代理人', '王堃', '电  话', '023-41420000'],
      ['重庆镕喆科技有限公司', '开户银行', '农行璧山支行'],
      ['3105022701040001234', '金额（总计）', '135000.00'],
    ]);
    expect(filled.slice(18)).toEqual([['盖章（签名）:'], ['年   月   日'], [''], ['']]);
  });
});

describe('资助标准', () => {
  const clauses: Record<MatterId, string> = {
    transfer: 'A1.1.1',
    licence: 'A1.1.2',
    openLicence: 'A1.1.3',
    implementation: 'A1.1.4',
    bankPledge: 'A1.2.1',
    pledgeLoan: 'A1.2.2',
    productFiling: 'A1.3',
    productRecognition: 'A1.4',
    cultivationCentre: 'A1.5.1',
    highValueConversion: 'A1.5.2',
    patentPool: 'A1.6.1',
    licenceBrokerage: 'A1.6.2',
    serviceActivity: 'A1.6.3',
  };
  const step = (matter: MatterId, kind: TraceStep['step'], standard = '0.00') =>
    ({ step: kind, matter, standard }) as TraceStep;

  const standardOf = (matter: MatterId, trace: Trace): string => {
    const rows = blank.rows.map((row) => (row.row === 'transfer' ? { ...row, matters: [matter] } : row));
    const [table] = formSheet({ ...blank, rows }, trace).blocks;
    return table?.kind === 'table' ? table.rows[2]!.cells[1]!.text : '';
  };

  it.each(matterIds.filter((matter) => !['bankPledge', 'licenceBrokerage'].includes(matter)))(
    'of %s is worded as in its row of 附件1',
    (matter) => {
      const trace = (['standard', 'licenceExtra', 'interest', 'fees'] as const).map((kind) =>
        step(matter, kind),
      );
      const parts = standardOf(matter, trace).split(/；|，(?=按照)/);
      expect(parts.filter((part) => !notice.clause(clauses[matter]).text.includes(part))).toEqual([]);
      expect(parts.join('')).not.toBe('');
    },
  );

  it.each([
    ['bankPledge', '80000.00', '8万元'],
    ['bankPledge', '60000.00', '6万元'],
    ['bankPledge', '40000.00', '4万元'],
    ['licenceBrokerage', '20000.00', '2万元'],
    ['licenceBrokerage', '30000.00', '3万元'],
  ] as const)('of %s at %s元 is %s, as in its row', (matter, standard, text) => {
    expect(standardOf(matter, [step(matter, 'standard', standard)])).toBe(text);
    expect(notice.clause(clauses[matter]).text).toContain(text);
  });

  it('of a licence names the extra only where there is one', () => {
    expect(standardOf('licence', [step('licence', 'standard')])).toBe('0.5万元/件');
  });
});
