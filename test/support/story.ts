import { expect } from 'vitest';
import { openDocx } from './docx.ts';

interface Asked {
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What this applicant says to a question: words, or the choices to tap, by their labels. */
export type Said = { readonly words: string } | { readonly taps: readonly string[] };

/**
 * A small firm in 璧山 that took over two patents from a university and one in licence. The answers are found by
 * what is asked, not by when, so the interview may put its questions in any order.
 */
export const smallFirm = {
  asOf: '2024-06-01',
  question: '受让大学的专利，每件能拿多少？',
  /** 20 000 for two patents, 5 000 for the licence, 0.05 % of its 3.5 million: under the cap of 30 000. */
  total: '26750.00',
  lines: [
    ['接受高校院所发明专利转让', '20000.00'],
    ['接受高校院所发明专利许可', '6750.00'],
  ],
  cells: {
    申请人名称: '重庆镕喆精工机械有限公司',
    统一社会信用代码: '91500227MA5U123456',
    地址: '重庆市璧山区青杠街道剑山路100号',
    经办人: '李镕喆',
    电话: '13800138000',
    开户银行: '重庆农村商业银行璧山支行',
    账号: '3105022701040001234',
  },
} as const;

const { cells } = smallFirm;
const answers: readonly (readonly [RegExp, Said])[] = [
  [/做了下面哪些事/, { taps: ['买了（受让）专利', '签了许可、用别人的专利'] }],
  [/一共受让了几件/, { taps: ['2件'] }],
  [/几份许可合同/, { words: '就1份' }],
  [/有没有下面这些情况/, { taps: ['都没有'] }],
  [/在璧山区从事/, { words: '是的' }],
  [/贵单位属于哪一类/, { taps: ['小型企业'] }],
  [/受让专利是从哪一类单位/, { taps: ['高校'] }],
  [/受让专利的专利号/, { words: 'ZL202110123456.7、202210234567X' }],
  [/受让专利.*都符合/s, { taps: ['两点都符合'] }],
  [/受让专利的转让登记/, { words: '2024年3月1日和2024年4月15日' }],
  [/许可合同是哪一类单位/, { taps: ['高校'] }],
  [/许可合同许可了哪些专利/, { words: 'ZL202010345678.9' }],
  [/许可合同.*都符合/s, { taps: ['两点都符合'] }],
  [/许可合同.*(哪天|备案)(?!金额)/s, { words: '2024年5月1日' }],
  [/以前拿过/, { taps: ['没有'] }],
  [/接下来要做什么/, { taps: ['填申请表、下载材料'] }],
  [/申请人名称/, { words: cells.申请人名称 }],
  [/统一社会信用代码/, { words: cells.统一社会信用代码 }],
  [/地址/, { words: cells.地址 }],
  [/经办人叫/, { words: cells.经办人 }],
  [/经办人的电话/, { words: cells.电话 }],
  [/代理机构/, { words: '没有委托' }],
  [/户名/, { words: '和申请人一样' }],
  [/开户银行/, { words: cells.开户银行 }],
  [/银行账号/, { words: cells.账号 }],
];
/** Comes before the day of filing, which the same question may name. */
const amount = [/(备案|合同)金额/, { words: '三百五十万' }] as const;

export function answerTo({ text }: Pick<Asked, 'text'>): Said {
  const found = [amount, ...answers].find(([asked]) => asked.test(text));
  if (!found) throw new Error(`The story has no answer to: ${text}`);
  return found[1];
}

/** The form has every answer of the story in its cell, and blanks where the office writes. */
export function expectForm(bytes: Uint8Array): void {
  const rows = openDocx(bytes).tables[0]!.map((row) => row.join('|'));
  const row = (label: string) => rows.find((cellsOfRow) => cellsOfRow.includes(label)) ?? '';
  expect(row('申请人名称')).toContain(cells.申请人名称);
  expect(row('接受发明专利转让')).toMatch(/\|2\|20,?000/);
  expect(row('接受发明专利许可')).toMatch(/\|1\|6,?750/);
  expect(row('总计（元）')).toMatch(/26,?750/);
  expect(row('统一社会信用代码')).toContain(cells.统一社会信用代码);
  expect(row('申请人所在地址')).toContain(cells.地址);
  expect(row('经办人电话')).toContain(cells.经办人);
  expect(row('经办人电话')).toContain(cells.电话);
  expect(row('开户银行')).toContain(cells.开户银行);
  expect(row('开户银行')).toContain(cells.申请人名称);
  expect(row('银行账号')).toContain(cells.账号);
  expect(row('专利代理机构')).not.toMatch(/没有/);
  expect(row('区市场监管局审核意见').replace(/[|\s]/g, '')).toBe('区市场监管局审核意见');
}
