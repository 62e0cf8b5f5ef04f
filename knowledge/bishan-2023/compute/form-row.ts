import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Compute } from '../../compute.ts';
import { mattersIn } from '../papers/named.ts';
import { inGoodOrder } from '../case/good-order.ts';
import type { CountedMatter } from '../case/mentions.ts';
import { piecesOf } from '../case/piece-claims.ts';
import { standards } from './standards.ts';

const whichRow =
  /[填写放归](?:在|到|进|于|入)?[^，,。]{0,4}(?:哪|什么|第几)|(?:哪|第几)(?:一|个)?(?:行|格|栏)|(?:有没有|有无|没有?|有)[^，,。]{0,8}(?<![银执])(?:行|栏|一格)|(?<![银执举进可])[行栏][^，,。]{0,3}(?:有吗|有没有|没有|有不)/;
const ofForm =
  /表(?![现示明达])|附件[2二]|填|栏|(?<![资合规价])格|写(?:在|到|进)?哪|(?:一|哪|单独|这|那)[一的]?行(?!业)/;
/** About the bank account, the total or the agency, and no matter's row. */
const otherCells = /账|户名|开户|总计|经办|电话|地址|代码|签|盖|代理|承诺|意见|日期|金额|备注|附件[1一]/;
const whichFigures = /(?:标准|数量|合计)[^，,。]{0,8}(?:怎么|如何|写|填|多少|几)|(?:填|写)(?:几|多少)/;

const topic = 'form.rows';

/** '贴息填在哪一行', '备案6个，表上怎么填': the row of 附件2 for a matter, and its figures where they are told. */
export const formRow: Compute = (situation) => {
  const { text, rules } = situation;
  if (!ofForm.test(text) || otherCells.test(text)) return null;
  if (whichFigures.test(text)) return figuresOfRow(situation);
  if (!whichRow.test(text)) return null;
  const matters = mattersIn(text);
  if (matters.length === 0 || matters.length > 2) return null;
  const rows = [...new Set(matters.map((one) => rules.formRow(one)))].filter((row) => row !== null);
  if (rows.length === 0)
    return {
      answer: '申请表没有单列转化实施这一行；八行里填哪一行通知没有写，请向区市场监管局确认。',
      quotes: [['A2', '资助事项']],
      covered: ['八行'],
      topic,
    };
  const yes = /有没有|有无|有吗|有不|单独/.test(text) ? '有，' : '';
  return {
    answer: `${yes}填“${rows.join('”“')}”这一行：写资助标准、资助数量和资助合计（元），最后汇入总计（元）。`,
    quotes: [...rows, '资助标准', '资助数量', '资助合计（元）'].map((cell) => ['A2', cell] as const),
    covered: [],
    topic,
  };
};

/** Matters paid by the piece; a cap of the clause limits what n of them bring. */
const byPiece: Partial<Record<MatterId, CountedMatter>> = {
  transfer: 'transfer',
  openLicence: 'openLicence',
  productFiling: 'productFiling',
  productRecognition: 'productRecognition',
};

const figuresOfRow: Compute = ({ text, figures, rules }) => {
  const [matter, ...more] = mattersIn(text);
  const [count, ...others] = figures.counts;
  const counted = matter && byPiece[matter];
  const n = count?.n ?? 0;
  if (!counted || more.length + others.length + figures.amounts.length > 0 || n < 1 || n > 500) return null;
  const [[clause, standard] = ['', '']] = standards[counted].quotes;
  const row = rules.formRow(matter);
  const day = rules.activityWindow.from;
  const [total] = rules.evaluate(inGoodOrder(piecesOf(counted, n, day), day)).matters;
  if (!row || !total) return null;
  const amount = String(Number(total.amount));
  const capped = Number(total.amount) < Number(total.beforeCap) ? '（已到同一企业的累计上限）' : '';
  return {
    answer: `“${row}”这一行：资助标准${standard}，资助数量${String(n)}，资助合计${amount}元${capped}；最后汇入总计（元）。`,
    quotes: [
      ['A2', row],
      ['A2', '资助合计（元）'],
      [clause, standard],
    ],
    covered: [text, `${amount}元 ${String(n)}`],
    topic,
  };
};
