import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../bot/documents/amount-in-words.ts';
import { makeDocument } from '../../../bot/documents/make.ts';
import { formRowIds, type FormRowId } from '../../../rules/bishan-2023/form.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import { decidedCases, firm, identity, type DecidedCase } from '../../support/applications.ts';
import { openDocx } from '../../support/docx.ts';
import { pdfText } from '../../support/programs.ts';
import { requires } from '../../support/requires.ts';

/** Read from domain.md, section 7, and not from the code: which row of 附件2 a matter goes to. */
const rowOf: Record<MatterId, FormRowId | null> = {
  transfer: 'transfer',
  licence: 'licence',
  openLicence: 'openLicence',
  bankPledge: 'pledge',
  pledgeLoan: 'pledge',
  productFiling: 'productFiling',
  productRecognition: 'productRecognition',
  cultivationCentre: 'cultivation',
  highValueConversion: 'cultivation',
  patentPool: 'service',
  licenceBrokerage: 'service',
  serviceActivity: 'service',
  // By the origin of each patent, which the totals of a matter do not tell apart.
  implementation: null,
};

const name = '重庆镕喆智能装备有限公司';

/** 附件2 as the office will read it: the cells that stand to the right of each label, row by row. */
async function filledForm({ facts }: Pick<DecidedCase, 'facts'>) {
  const application = { facts: { ...facts, applicant: { ...facts.applicant, name } }, identity };
  const file = await makeDocument('form-docx', application, '2024-10-20');
  const { tables, header } = openDocx(file.bytes);
  return { rows: tables[0]!.map((row) => row.slice(1)), header, name: file.name };
}

describe('the form of an application', () => {
  it.each(decidedCases)('says what was decided: $name', async (decided) => {
    const { result, facts } = decided;
    const { rows } = await filledForm(decided);
    const expected = new Map(formRowIds.map((id) => [id, new Decimal(0)]));
    const quantities = new Map(formRowIds.map((id) => [id, 0]));
    for (const { matter, amount, quantity } of result.matters) {
      const id = rowOf[matter];
      if (id === null) continue;
      expected.set(id, expected.get(id)!.plus(amount));
      quantities.set(id, quantities.get(id)! + quantity);
    }
    const implementations = facts.claims?.implementations ?? [];
    if (implementations.length === 0) {
      formRowIds.forEach((id, i) => {
        const quantity = quantities.get(id)!;
        const cells = quantity === 0 ? ['', ''] : [`${quantity}`, expected.get(id)!.toFixed(2)];
        expect([id, ...rows[i + 2]!.slice(1)]).toEqual([id, ...cells]);
        expect(rows[i + 2]![0] === '').toBe(quantity === 0);
      });
    }
    const amounts = rows.slice(2, 10).map((row) => row[2]!);
    const sum = amounts.reduce((total, amount) => total.plus(amount === '' ? 0 : amount), new Decimal(0));
    const matters = result.matters.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
    expect(sum.toFixed(2)).toBe(matters.toFixed(2));
    if (result.matters.length > 0) {
      expect(rows[10]).toEqual([`${sum.toFixed(2)}（大写：${inWords(sum.toFixed(2))}）`]);
      expect(rows[16]!.at(-1)).toBe(sum.toFixed(2));
    }
  });

  it('carries who applies, to the letter', async () => {
    const { rows } = await filledForm({ facts: firm });
    expect(rows[0]).toEqual([name]);
    expect(rows.slice(11, 17)).toEqual([
      ['91500227MA5U000000'],
      ['重庆市璧山区璧泉街道双星大道50号'],
      ['李镕喆', '经办人电话', '13800138000'],
      ['重庆堃昇专利代理事务所（普通合伙）', '代理人', '王璟', '电  话', '023-41420000'],
      [name, '开户银行', '中国农业银行股份有限公司重庆璧山支行'],
      ['3105022701040001234', '金额（总计）', '20000.00'],
    ]);
  });

  it.each(decidedCases)('passes for a valid one only where it is one: $name', async (decided) => {
    const { result } = decided;
    const { header, name: file } = await filledForm(decided);
    const overdue = result.exclusions.some(({ clause }) => clause === '5.1.2.5');
    const marks = {
      eligible: '',
      ineligible: '不符合申报条件，仅供参考',
      undetermined: '草稿，信息尚未补全',
    };
    expect(header.trim()).toBe(overdue ? '仅供演练，已过申报期' : marks[result.decision]);
    expect(/（(演练|仅供参考|草稿)）\.docx$/.test(file)).toBe(overdue || result.decision !== 'eligible');
  });
});

describe.skipIf(!requires('pdftotext'))('the PDF of a form', () => {
  it.each(decidedCases.filter((_, i) => i % 6 === 0))('says the same as the DOCX: $name', async (decided) => {
    const application = { facts: decided.facts, identity };
    const docx = openDocx((await makeDocument('form-docx', application, '2024-10-20')).bytes);
    const pdf = pdfText((await makeDocument('form-pdf', application, '2024-10-20')).bytes);
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const cells = docx.tables[0]!.flat().filter((cell) => cell !== '');
    expect(cells.filter((cell) => !squeeze(pdf).includes(squeeze(cell)))).toEqual([]);
  });
});
