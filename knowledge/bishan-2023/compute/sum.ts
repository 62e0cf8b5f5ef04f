import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { MatterId, Result } from '../../../rules/bishan-2023/result.ts';
import type { Compute, Computed, Situation } from '../../compute.ts';
import { asFact, say } from './amounts.ts';
import { goodPatent, inGoodOrder, midWindow } from './applicant.ts';
import { readShares } from './shares.ts';
import type { Shared } from './shares.ts';

type Claims = NonNullable<Facts['claims']>;

const ownPatent = { ...goodPatent, origin: 'own', recognised: true, completedOn: midWindow } as const;
const { source, related, forImplementation, ...bare } = goodPatent;
const patentOf = { transfer: { source, related, forImplementation, ...bare } };

/** What each matter is called in a sum, what it counts in, and where its standard stands. */
const told: Readonly<Record<Shared, { name: string; unit: string; quotes: Computed['quotes'] }>> = {
  transfer: { name: '受让', unit: '件', quotes: [['A1.1.1', '1万元/件']] },
  licence: {
    name: '许可',
    unit: '件',
    quotes: [
      [
        'A1.1.2',
        '0.5万元/件，单项许可合同备案金额300万元及以上的，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）。',
      ],
    ],
  },
  openLicence: { name: '开放许可', unit: '件', quotes: [['A1.1.3', '1万元/件']] },
  implementation: { name: '转化实施', unit: '件', quotes: [['A1.1.4', '2万元/件']] },
  highValueConversion: { name: '高价值专利转化', unit: '件', quotes: [['A1.5.2', '2万元/件']] },
  productFiling: {
    name: '产品备案',
    unit: '个',
    quotes: [
      ['A1.3', '1000元/个'],
      ['A1.3', '同一企业累计资助不超过1万元。'],
    ],
  },
  productRecognition: { name: '产品认定', unit: '个', quotes: [['A1.4', '5000元/个']] },
  cultivationCentre: { name: '培育（转化）中心', unit: '个', quotes: [['A1.5.1', '10万元/个']] },
};
const groupCap = ['A1.1.1', '同一企业累计资助最高不超过3万元。'] as const;
/** What sets some of the pieces apart, so that a sum over all of them would be wrong. */
const apart =
  /其中|(还没|没有?|未|没能)(过户|办|备案|登记|变更|完成|转过来|下来|认定|验收)|实用新型|外观|[跟找从问](别的|其他|另|一家|兄弟|同行)?.{0,6}(公司|企业|厂|个人|朋友|老板).{0,4}(买|转|受让|拿)|(别的|其他|另外?一?家)(公司|企业|厂)/;
/** An applicant to whom the sum as a whole may not be due. */
const unfit =
  /大型?企业|大公司|大厂|上市|集团|(我是|以|作为)?(个人|自然人)(?!手|卖|那|名下买)|失信|老赖|被执行|关联|控股|股东是|大股东|[母子]公司|(\d|[两二三四五六七八九几])家(企业|公司|单位)|[在是](永川|江津|九龙坡|沙坪坝|渝北|大足|铜梁|合川|成都|外区|外地|四川)/;
const group: readonly MatterId[] = ['transfer', 'licence', 'openLicence'];

/** '2件转让1件许可、3个产品备案一共多少': any matters that are paid by the piece, under their caps, by the rules. */
export const sum: Compute = (situation) => {
  const { text, rules } = situation;
  const used = usedBefore(situation);
  const read = readShares(text, situation.figures.counts);
  // '前面领满3万了，再报一件': one more of a group that need not be told apart.
  const shares =
    used && read.size === 0 && /转让|许可/.test(text) ? new Map([['transfer', 1] as const]) : read;
  const pieces = [...shares.values()].reduce((all, n) => all + n, 0);
  if (
    pieces > 400 ||
    apart.test(text) ||
    unfit.test(text) ||
    /额外[^，,。]{0,4}(多少|好多|几|吗|不)/.test(text)
  )
    return null;
  const licences = licencesOf(shares.get('licence') ?? 0, used, situation);
  if (!licences) return null;
  // One piece is the standard itself, but for a contract that may bring an extra.
  if (pieces < (used || licences.some(({ filingAmount }) => filingAmount !== '0') ? 1 : 2)) return null;
  const facts = inGoodOrder({ ...claimsOf(shares), licences });
  const prior = {
    ...facts.prior,
    ...(used && { [shares.has('productFiling') ? 'productFiling' : 'transferGroup']: used }),
  };
  const result = rules.evaluate({ ...facts, prior });
  return sayTotal(result, shares, text, used !== null);
};

function sayTotal(
  result: Result,
  shares: ReadonlyMap<Shared, number>,
  text: string,
  again: boolean,
): Computed {
  const total = say(result.total);
  const capped = (ids: readonly MatterId[]) =>
    result.matters.some(
      ({ matter, beforeCap, amount }) => ids.includes(matter) && Number(amount) < Number(beforeCap),
    );
  const limits = [
    ...(capped(group) ? ['转让、许可、开放许可同一企业累计最高不超过3万元'] : []),
    ...(capped(['productFiling']) ? ['产品备案同一企业累计资助不超过1万元'] : []),
  ];
  const parts = [...shares].map(([matter, n]) => {
    const amount = result.matters.find((line) => line.matter === matter)?.amount ?? '0';
    return `${told[matter].name}${n}${told[matter].unit}${limits.length > 0 ? '' : say(amount)}`;
  });
  const grouped = group.some((matter) => shares.has(matter as Shared));
  const quotes = [
    ...[...shares.keys()].flatMap((matter) => told[matter].quotes),
    ...(grouped ? [groupCap] : []),
  ];
  const subject = parts.join('＋');
  const covered = [text, total, subject];
  if (Number(result.total) === 0)
    return {
      answer: `不能再拿了（0元）：累计额度已经用完，${limits.join('；')}。`,
      quotes,
      covered: [...covered, '0元'],
    };
  const verb = again ? '还能拿' : '预计';
  return {
    answer:
      limits.length > 0
        ? `${verb}${total}（${subject}）：${limits.join('；')}，超出部分不再资助；以审核为准。`
        : `${verb}${total}：${subject}${grouped ? '，没有超过同一企业累计3万元的上限' : ''}；以审核为准。`,
    quotes,
    covered,
  };
}

const ofSomethingElse =
  /(产值|资本|营收|销售额?|收入|贷款?|借款?|资产|投资|投了?|利润|花了?|预算)[^，,。;；]{0,4}$/;

/** The licence contracts with their 备案金额; null where it can't be told which has which. */
function licencesOf(
  patents: number,
  used: string | null,
  { text, figures }: Situation,
): NonNullable<Claims['licences']> | null {
  if (patents === 0) return [];
  const licence = { ...goodPatent, filedOn: midWindow };
  const filed = figures.amounts
    .filter(({ yuan, at }) => yuan.gte(100_000) && !ofSomethingElse.test(text.slice(0, at)))
    .map(({ yuan }) => asFact(yuan))
    .filter((yuan) => yuan !== used);
  const [amount = '0', second] = filed;
  const contracts = figures.counts.find(
    ({ unit, at }) => unit === '份' || text.slice(at, at + 6).includes('个合同'),
  )?.n;
  if (second === undefined) {
    if (/每[份个]|各|都是|都备案|分别/.test(text))
      return Array.from({ length: patents }, () => ({ ...licence, patentCount: 1, filingAmount: amount }));
    return amount !== '0' && (contracts ?? 1) > 1
      ? null
      : [{ ...licence, patentCount: patents, filingAmount: amount }];
  }
  return filed.length === patents
    ? filed.map((filingAmount) => ({ ...licence, patentCount: 1, filingAmount }))
    : null;
}

function claimsOf(shares: ReadonlyMap<Shared, number>): Claims {
  const times = <T>(matter: Shared, entry: T): T[] =>
    Array.from({ length: shares.get(matter) ?? 0 }, () => entry);
  return {
    transfers: times('transfer', { ...patentOf.transfer, completedOn: midWindow }),
    openLicences: times('openLicence', { kind: bare.kind, disputed: false, completedOn: midWindow }),
    implementations: times('implementation', without(ownPatent)),
    highValueConversions: times('highValueConversion', without(ownPatent)),
    productFilings: times('productFiling', { filedOn: midWindow }),
    productRecognitions: times('productRecognition', { recognisedOn: midWindow }),
    cultivationCentres: times('cultivationCentre', { approved: true, acceptedOn: midWindow }),
  };
}

function without({ kind, origin, recognised, disputed, completedOn }: typeof ownPatent) {
  return { kind, origin, recognised, disputed, completedOn };
}

/** '已经拿过2万', as the rules take it; null where nothing of the kind is said. */
export function usedBefore({ text, figures }: Situation): string | null {
  const found = figures.amounts.find(({ at }) =>
    /(已|之前|前面|领满|拿满|以前|先前|上次|前面|早就|此前|去年|年初).{0,10}$/.test(
      text.slice(Math.max(0, at - 12), at),
    ),
  );
  return found && /[拿领补享得]/.test(text) && !/市里|国家|别的|其他|科技局|部门/.test(text)
    ? asFact(found.yuan)
    : null;
}
