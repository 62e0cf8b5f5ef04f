import { describe, expect, it } from 'vitest';
import { inWords } from '../../../../bot/documents/amount-in-words.ts';
import type { PaperId } from '../../../../bot/documents/document.ts';
import { makeDocument } from '../../../../bot/documents/make.ts';
import { noticeFile } from '../../../../bot/documents/notice-file.ts';
import type { Facts } from '../../../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../../../rules/bishan-2023/form.ts';
import type { MatterId } from '../../../../rules/bishan-2023/result.ts';
import { decidedCases, firm, identity } from '../../../support/applications.ts';
import { openDocx, type OpenedDocx } from '../../../support/docx.ts';

async function paper(id: PaperId, facts: Facts, who: Identity = identity): Promise<OpenedDocx> {
  return openDocx((await makeDocument(`${id}-docx`, { facts, identity: who }, '2024-10-20')).bytes);
}

/** Labels on the left, values on the right. */
const fieldsOf = ({ tables }: OpenedDocx) =>
  Object.fromEntries(tables[0]!.map(([name, value]) => [name!, value!]));

const { notice } = noticeFile();
const name = '重庆镕喆智能装备有限公司';

describe('every companion', () => {
  it.each<PaperId>([
    'clerk-authorisation',
    'agent-authorisation',
    'bank-account',
    'calculation',
    'details',
    'checklist',
  ])('%s says that it is ours and not the office’s, under its title and on every page', async (id) => {
    const { paragraphs, footer } = await paper(id, firm);
    expect(paragraphs[1]).toBe('（申报助手辅助材料，非官方表格）');
    expect(footer).toContain('申报助手辅助材料，非官方表格');
  });
});

describe('授权委托书', () => {
  it('of the clerk names both sides and leaves identity number, term and signatures blank', async () => {
    const opened = await paper('clerk-authorisation', firm);
    expect(fieldsOf(opened)).toEqual({
      委托单位: name,
      统一社会信用代码: '91500227MA5U000000',
      单位地址: '重庆市璧山区璧泉街道双星大道50号',
      经办人姓名: '李镕喆',
      经办人身份证号码: '',
      经办人电话: '13800138000',
      委托期限: '自     年   月   日至     年   月   日',
    });
    expect(opened.paragraphs.slice(-4)).toEqual([
      '委托单位（盖章）：',
      '法定代表人（签名）：',
      '经办人（签名）：',
      '日期：     年   月   日',
    ]);
  });

  it('of the agency names the agency and its agent', async () => {
    const fields = fieldsOf(await paper('agent-authorisation', firm));
    expect(fields).toMatchObject({
      受托机构: '重庆堃昇专利代理事务所（普通合伙）',
      代理人姓名: '王璟',
      代理人电话: '023-41420000',
    });
  });
});

describe('银行账户信息表', () => {
  it('carries the account and the amount in figures and words', async () => {
    expect(fieldsOf(await paper('bank-account', firm))).toMatchObject({
      户名: name,
      开户银行: '中国农业银行股份有限公司重庆璧山支行',
      银行账号: '3105022701040001234',
      '申请资助金额（元）': '20000.00',
      '申请资助金额（大写）': '贰万元整',
    });
  });
});

describe('计算说明', () => {
  it.each(decidedCases)(
    'adds up to the decision, with clauses and questions: $name',
    async ({ facts, result }) => {
      const opened = await paper('calculation', facts);
      const { total } = result.ifInTime ?? result;
      expect(fieldsOf(opened)['预计资助合计（元）']).toBe(`${total}（大写：${inWords(total)}）`);
      const text = opened.tables.flat(2).join('\n');
      for (const { clause } of result.exclusions) expect(text).toContain(`${notice.clause(clause).label}：`);
      for (const { clause, otherTotal } of result.readings) {
        expect(opened.tables.flat()).toContainEqual([
          expect.stringMatching(/？/),
          notice.clause(clause).label,
          otherTotal,
        ]);
      }
      const lines = opened.tables.flat().filter((row) => row.length === 4);
      for (const { matter, beforeCap, amount, quantity } of result.matters) {
        const clauses = result.items.filter((item) => item.matter === matter).flatMap((item) => item.clauses);
        const labels = clauses.map((clause) => notice.clause(clause).label);
        const own = lines.filter(([, label]) => labels.includes(label!));
        expect([matter, quantity > 0 && own.length > 0]).toEqual([matter, true]);
        if (beforeCap !== amount) expect(text).toContain(`小计${beforeCap}元，按累计上限计\n${amount}`);
      }
    },
  );

  it('shows what the cap took and what was not stacked, and in whose favour', async () => {
    const transfers = firm.claims!.transfers!;
    const second = { ...transfers[0]!, patentNo: 'ZL202110000003.5' };
    const third = { ...transfers[0]!, patentNo: 'ZL202110000004.X' };
    const facts: Facts = {
      ...firm,
      claims: {
        transfers: [...transfers, second, third],
        implementations: [
          {
            patentNo: 'ZL202110000001.6',
            origin: 'transferred',
            recognised: true,
            disputed: false,
            completedOn: '2024-05-01',
          },
        ],
      },
    };
    const rows = (await paper('calculation', { ...facts, prior: { transferGroup: '10000' } })).tables.flat();
    expect(rows).toContainEqual([
      '转让、许可、开放许可累计上限',
      '附件1 专利转让许可 第1行',
      '30000.00',
      '10000.00',
      '30000.00',
      '20000.00',
    ]);
    expect(rows).toContainEqual([
      'ZL202110000001.6',
      '接受高校院所发明专利转让',
      '发明专利转化实施',
      expect.stringMatching(/^\d+\.00$/),
      '附件1 末行',
    ]);
  });

  it('calls a contract without a number by its place', async () => {
    const licence = {
      patentNos: ['ZL202110000001.6'],
      source: 'university',
      filingAmount: '4000000',
    } as const;
    const deal = { related: false, forImplementation: true, filedOn: '2024-05-01' };
    const own = { patentNo: 'ZL202110000001.6', origin: 'transferred', completedOn: '2024-05-01' } as const;
    const claims = {
      licences: [{ ...licence, ...deal, patentNos: [...licence.patentNos] }],
      implementations: [own],
    };
    const text = (await paper('calculation', { ...firm, claims })).tables.flat(2).join('\n');
    expect(text).toContain('许可合同第1项\n接受高校院所发明专利许可\n发明专利转化实施\n2000.00');
    expect(text).not.toContain('claims.');
  });
});

describe('明细表', () => {
  it.each(decidedCases.filter(({ result }) => result.items.length > 0))(
    'lists what is behind each row, once: $name',
    async ({ facts, result }) => {
      const opened = await paper('details', facts);
      const rows = opened.tables.flatMap((table) => table.slice(1));
      const headings = opened.paragraphs.slice(2).flatMap((text) => text.split('、')[1] ?? []);
      // The rows of the form that are filled, in its order, and then whatever fills none.
      const form = await paper('form', facts);
      const filled = form.tables[0]!.slice(2, 10).flatMap(([label, , quantity]) =>
        quantity === '' ? [] : [label!],
      );
      const idle = result.items.some(({ status }) => status !== 'awarded');
      const sections = [...filled, ...(idle ? ['未计入申请表的项目'] : [])];
      expect(rows).toHaveLength(result.items.length);
      expect(headings).toEqual(sections);
      for (const { ref, path, amount } of result.items) {
        const found = rows.filter(
          (row) => row[4] === amount && (ref === path || row[1] === ref.trim() || row[1] === ref),
        );
        expect([ref, found.length > 0]).toEqual([ref, true]);
      }
    },
  );

  it.each([1, 40])('holds %i patents', async (count) => {
    const [first] = firm.claims!.transfers!;
    const transfers = Array.from({ length: count }, () => ({
      ...first!,
      patentNo: undefined,
      kind: 'invention' as const,
    }));
    const { tables } = await paper('details', { ...firm, claims: { transfers } });
    expect(tables[0]!.slice(1).map(([number]) => number)).toEqual(transfers.map((_, i) => `${i + 1}`));
  });
});

describe('材料清单', () => {
  /** domain.md, section 8: the clause that lists a matter's own papers, and how many. */
  const own: Partial<Record<MatterId, [clause: string, papers: number]>> = {
    transfer: ['5.2.4', 3],
    licence: ['5.2.5', 3],
    openLicence: ['5.2.5', 3],
    bankPledge: ['5.2.6', 3],
    pledgeLoan: ['5.2.6', 3],
    productFiling: ['5.2.7', 3],
    productRecognition: ['5.2.7', 3],
    patentPool: ['5.2.8', 5],
    licenceBrokerage: ['5.2.8', 5],
    serviceActivity: ['5.2.8', 5],
  };

  it.each(decidedCases)(
    'asks for what this application needs and nothing else: $name',
    async ({ facts, result }) => {
      const live = result.items.filter(({ status }) => status === 'awarded' || status === 'undetermined');
      const wanted = new Map(live.flatMap(({ matter }) => (own[matter] ? [own[matter]] : [])));
      const expected = { '五（二）1': 1, '五（二）2': 4, '五（二）3': 1 } as Record<string, number>;
      for (const [clause, papers] of wanted) expected[notice.clause(clause).label] = papers;
      const { tables } = await paper('checklist', facts, { ...identity, agency: false });
      const rows = tables[0]!.slice(1);
      const counted: Record<string, number> = {};
      for (const row of rows) counted[row[2]!] = (counted[row[2]!] ?? 0) + 1;
      expect(counted).toEqual(expected);
      expect(new Set(rows.map(([box, , , copies, seal]) => [box, copies, seal].join()))).toEqual(
        new Set(['□,2,加盖']),
      );
    },
  );

  it('names every paper in the words of its clause', async () => {
    const { tables } = await paper('checklist', {
      ...firm,
      claims: {
        transfers: firm.claims!.transfers!,
        licences: [{}],
        pledgeLoans: [{}],
        productFilings: [{}],
        serviceActivities: [{}],
      },
    });
    const squeeze = (text: string) => text.replace(/[（）《》\s]|申请人|单位|所在|经办人|见附件2/g, '');
    const strange = tables[0]!.slice(1).filter(([, material, clause]) => {
      const [words] = material!.split('\n（');
      const text = [...notice.clauses].find(({ label }) => label === clause)!.text;
      return !squeeze(text).includes(
        squeeze(words!.replace('（附件2）', '').replace(/（(经办人|委托他人办理)）/, '')),
      );
    });
    expect(strange.map(([, material]) => material)).toEqual([]);
  });

  it('adds the agency’s papers where one files', async () => {
    const { tables } = await paper('checklist', firm);
    const papers = tables[0]!.map(([, material]) => material!.split('\n')[0]);
    expect(papers).toEqual(expect.arrayContaining(['授权委托书（委托他人办理）', '受托人的身份证明复印件']));
  });

  it('says what is still blank, what the font lacks, and where names differ', async () => {
    const { paragraphs } = await paper('checklist', firm, {
      clerk: { name: '𠮷野' },
      account: { name: '某某' },
    });
    const text = paragraphs.join('\n');
    expect(text).toContain('□ 申请表上还空着：统一社会信用代码、');
    expect(text).toContain('印不出这些字：𠮷，');
    expect(text).toContain('□ 户名与申请人名称不一致');
  });
});
