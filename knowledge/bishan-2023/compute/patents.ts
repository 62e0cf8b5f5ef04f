import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { goodPatent, inGoodOrder, midWindow } from './applicant.ts';
import { asFact, say } from './amounts.ts';

const words: readonly (readonly [matter: Matter, pattern: RegExp])[] = [
  ['openLicence', /开放(式)?许可/],
  ['licence', /许可|授权(?=给|我|使用)/],
  ['transfer', /转让|受让|过户|买|收购|转移|接收/],
];
type Matter = 'transfer' | 'licence' | 'openLicence';
type Mention = { matter: Matter } | { count: number };

/** The matters and numbers of pieces in the order said: 2件转让1件许可 → 2, transfer, 1, licence. */
function mentions(text: string, counts: readonly { n: number; unit: string; at: number }[]): Mention[] {
  const found: { at: number; mention: Mention }[] = counts
    .filter(({ unit }) => '件个项份'.includes(unit))
    .map(({ n, at }) => ({ at, mention: { count: n } }));
  let rest = text;
  for (const [matter, pattern] of words)
    for (const match of rest.matchAll(new RegExp(pattern, 'g'))) {
      found.push({ at: match.index, mention: { matter } });
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
  return ordered.filter((mention, i) => {
    const before = ordered[i - 1];
    return !('matter' in mention && before && 'matter' in before && before.matter === mention.matter);
  });
}

function pairUp(list: readonly Mention[]): Map<Matter, number> {
  const numbers = new Map<Matter, number>();
  const first = list[0];
  const countFirst = first !== undefined && 'count' in first;
  list.forEach((mention, i) => {
    if (!('count' in mention)) return;
    const beside = (countFirst ? [1, -1] : [-1, 1])
      .map((step) => list[i + step])
      .find((other) => other !== undefined && 'matter' in other);
    if (beside && 'matter' in beside && !numbers.has(beside.matter))
      numbers.set(beside.matter, mention.count);
  });
  return numbers;
}

const standard = { transfer: '受让', licence: '许可', openLicence: '开放许可' } as const;
const quoteOf = {
  transfer: ['A1.1.1', '1万元/件'],
  licence: [
    'A1.1.2',
    '0.5万元/件，单项许可合同备案金额300万元及以上的，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）。',
  ],
  openLicence: ['A1.1.3', '1万元/件'],
} as const;
const cap = ['A1.1.1', '同一企业累计资助最高不超过3万元。'] as const;

/** '2件转让1件许可能拿多少': 转让、许可、开放许可 under their common cap. */
export const patents: Compute = ({ text, figures, rules: { evaluate } }) => {
  const numbers = pairUp(mentions(text, figures.counts));
  const total = [...numbers.values()].reduce((sum, n) => sum + n, 0);
  if (total < 2 || total > 400) return null;
  const of = (matter: Matter) => numbers.get(matter) ?? 0;
  const filed = text.includes('备案') ? figures.amounts.at(-1)?.yuan : undefined;
  const result = evaluate(
    inGoodOrder({
      transfers: Array.from({ length: of('transfer') }, () => ({ ...goodPatent, completedOn: midWindow })),
      licences: of('licence')
        ? [
            {
              ...goodPatent,
              patentCount: of('licence'),
              filedOn: midWindow,
              filingAmount: filed ? asFact(filed) : '0',
            },
          ]
        : [],
      openLicences: Array.from({ length: of('openLicence') }, () => ({
        kind: 'invention' as const,
        disputed: false,
        completedOn: midWindow,
      })),
    }),
  );
  const before = result.matters.reduce((sum, { beforeCap }) => sum + Number(beforeCap), 0);
  const capped = before > Number(result.total);
  const parts = [...numbers].map(
    ([matter, n]) => `${standard[matter]}${n}件×${matter === 'licence' ? '0.5' : '1'}万元`,
  );
  return {
    answer: capped
      ? `预计${say(result.total)}：按件合计已超过上限，同一企业累计最高不超过3万元，超出部分不再资助。`
      : `预计${say(result.total)}：${parts.join('＋')}，没有超过同一企业累计3万元的上限；以审核为准。`,
    quotes: [...[...numbers.keys()].map((matter) => quoteOf[matter]), cap],
    covered: [text, say(result.total), parts.join()],
  };
};

/** The extra of one licence contract by its 备案金额. */
export const licenceExtra: Compute = ({ text, figures, rules: { evaluate } }) => {
  const filed = figures.amounts.find(({ yuan }) => yuan.gte(100_000));
  if (!filed || /两份|几份|合起来|加起来|合计/.test(text)) return null;
  const totalAt = (filingAmount: string) =>
    new Decimal(
      evaluate(
        inGoodOrder({ licences: [{ ...goodPatent, patentCount: 1, filedOn: midWindow, filingAmount }] }),
      ).total,
    );
  const amount = totalAt(asFact(filed.yuan)).minus(totalAt('0'));
  const quotes = [quoteOf.licence] as const;
  const said = say(filed.yuan);
  if (amount.isZero())
    return {
      answer: `没有额外资助：单项许可合同备案金额要300万元及以上才有，${said}不到；按件的0.5万元/件不受影响。`,
      quotes,
      covered: [text, said],
    };
  const full = filed.yuan.times('0.0005').gt(amount);
  return {
    answer: full
      ? `额外${say(amount)}：按备案金额的0.05%计算已超过最高限额，额外资助最高不超过0.5万元；另有0.5万元/件。`
      : `额外${say(amount)}：${said}×0.05%（300万元及以上才有，最高不超过0.5万元）；另有0.5万元/件。`,
    quotes,
    covered: [text, said, say(amount)],
  };
};

/** '2件自有专利转化实施能拿多少'. */
export const implementations: Compute = ({ text, figures, rules: { evaluate } }) => {
  const n = figures.counts.find(({ unit }) => '件个项'.includes(unit))?.n ?? 0;
  if (n < 2 || n > 400) return null;
  const result = evaluate(
    inGoodOrder({
      implementations: Array.from({ length: n }, () => ({
        kind: 'invention' as const,
        origin: 'own' as const,
        recognised: true,
        disputed: false,
        completedOn: midWindow,
      })),
    }),
  );
  const total = say(result.total);
  return {
    answer: `预计${total}：2万元/件×${n}件，须经认定符合资助条件；以审核为准。`,
    quotes: [],
    covered: [text, total],
  };
};
