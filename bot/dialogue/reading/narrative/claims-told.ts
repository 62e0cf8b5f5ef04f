import type { Facts } from '../../../../rules/bishan-2023/facts.ts';
import type { MatterId } from '../../../../rules/bishan-2023/result.ts';
import { readRate } from '../rate.ts';
import type { Clause } from './clauses.ts';
import { patentsTold, sharedFacts } from './patents-told.ts';
import { joined, type Scene, toldAmounts, toldCount, toldDay, toldDays, type ToldDay } from './scene.ts';
import { findNumerals } from '../numeral.ts';

export type Claims = NonNullable<Facts['claims']>;

/** What a topic adds to the claims: entries of a list, or the one claim of its kind. */
export interface ClaimsTold {
  readonly list: keyof Claims;
  readonly entries: readonly object[];
  /** Where the dates of the entries stand, and the day of each; in the order of the entries. */
  readonly dates: readonly { readonly field: string; readonly days: readonly (ToldDay | null)[] }[];
  readonly uncounted: boolean;
}

type Teller = (scene: Scene, clauses: readonly Clause[]) => ClaimsTold | null;

const done = /完成|办完|办好|办妥|办下来|办理完|办结|办的|做完|做的/.source;

/** One day for all entries, or as many as there are entries, said 分别 or in their order. */
function daysFor(
  scene: Scene,
  clauses: readonly Clause[],
  role: RegExp,
  count: number,
  latest = scene.asOf,
): (ToldDay | null)[] {
  const days = toldDays(scene, clauses, role, latest);
  if (days.length === count && count > 1) return days;
  const one = toldDay(scene, clauses, role, latest);
  return Array.from({ length: count }, () => one);
}

const transfers: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses);
  if (patents === null) return null;
  const { each, uncounted } = patents;
  const shared = sharedFacts(clauses);
  const days = daysFor(scene, clauses, new RegExp(`${done}|过户|变更|登记|转移|备案|受让`), each.length);
  return {
    list: 'transfers',
    entries: each.map((patent) => ({ ...patent, ...shared })),
    dates: [{ field: 'completedOn', days }],
    uncounted,
  };
};

const openLicences: Teller = (scene, clauses) => {
  const patents = patentsTold(scene, clauses);
  if (patents === null) return null;
  const { each, uncounted } = patents;
  const days = daysFor(scene, clauses, new RegExp(`${done}|声明|公告|发布|生效|备案`), each.length);
  return { list: 'openLicences', entries: each, dates: [{ field: 'completedOn', days }], uncounted };
};

/** A contract an entry: with 2个合同 the patents are not told apart, so only their number of contracts is taken. */
const licences: Teller = (scene, clauses) => {
  const text = joined(clauses);
  const toldContracts =
    toldCount(scene, clauses, /^\s*(?:份|个\s*(?:专利)?(?:实施)?(?:许可)?(?:合同|协议))/) ??
    (/[了过有]个[^，]{0,6}合同/.test(text) ? 1 : null);
  const contracts = toldContracts ?? 1;
  if (contracts < 1 || contracts > 500) return null;
  const told = patentsTold(scene, clauses);
  if (told === null) return null;
  const { each, uncounted } = told;
  const numbers = each.flatMap(({ patentNo }) => patentNo ?? []);
  const kinds = new Set(each.map(({ kind }) => kind));
  const [kind] = kinds;
  const counted = uncounted || each.length > 500 ? {} : { patentCount: each.length };
  const patents =
    numbers.length > 0
      ? { patentNos: numbers }
      : { ...counted, ...(kinds.size === 1 && kind !== undefined && { kind }) };
  const amounts = toldAmounts(
    scene,
    clauses,
    ({ before, after }) =>
      /(?:备案(?:总|合同)?(?:金额|额|价|了)?|合同(?:备案)?(?:总)?(?:金额|额|价))[^，\d]{0,5}$/.test(before) ||
      /^的?备案(?:金额|额)/.test(after),
  );
  const filed = text.includes('备案') ? amounts : [];
  const days = daysFor(scene, clauses, new RegExp(`${done}|备案|登记`), contracts);
  const one = contracts === 1;
  const entry = {
    ...(one && patents),
    ...((one || /都是|都为|[每各]/.test(text)) && filed.length === 1 && { filingAmount: filed[0] }),
    ...sharedFacts(clauses),
  };
  return {
    list: 'licences',
    entries: Array.from({ length: contracts }, () => entry),
    dates: [{ field: 'filedOn', days }],
    uncounted: toldContracts === null && uncounted && numbers.length === 0,
  };
};

/** Whether a bank speaks: 支行 or 我行 lends, and is not the bank that was lent from. */
function bankSpeaks(text: string): boolean {
  const borrows = /(?:从|向|找|在|跟|和)[^，]{0,10}(?:行|信用社)|(?:行|信用社)给我/;
  return /支行|分行|我行|本行|我们行|我们银行|农商行|村镇银行|信用社/.test(text) && !borrows.test(text);
}

const bankPledge: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!bankSpeaks(scene.text)) return null;
  const enterprises = toldCount(scene, clauses, /^\s*(?:多)?[家户]/);
  const amounts = toldAmounts(scene, clauses, ({ before }) => !/[每各]/.test(before));
  const place = /(?:排(?:名|行)?|位列|名列)?\s*第\s*(\d+|[一二三四五六七八九十]+)(?![件个家项笔])/.exec(
    text,
  )?.[1];
  const rank = place === undefined ? undefined : findNumerals(place)[0]?.low.toNumber();
  const entry = {
    ...(enterprises !== null && { enterprises }),
    ...(amounts.length === 1 && { loanTotal: amounts[0] }),
    ...(rank !== undefined && rank >= 1 && { rank }),
  };
  return { list: 'bankPledge', entries: [entry], dates: [], uncounted: false };
};

function feesTold(scene: Scene, clauses: readonly Clause[]): object {
  const named = { assessmentFee: '评估费', guaranteeFee: '担保费', insuranceFee: '保险费' };
  const fee = (label: string): string | null => {
    // '评估费和担保费一共8万' tells neither: a sum is a fee's where it follows its label and no other.
    const amounts = toldAmounts(
      scene,
      clauses,
      ({ before }) =>
        new RegExp(`${label}(?:用)?[^\\d，费和及、]{0,6}$`).test(before) &&
        !new RegExp(`费[和及、与跟][^，\\d]*${label}`).test(before),
    );
    return amounts.length === 1 ? (amounts[0] ?? null) : null;
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([field, label]) => {
      const yuan = fee(label);
      return yuan === null ? [] : [[field, yuan] as const];
    }),
  );
}

function rateTold(clauses: readonly Clause[]): string | null {
  const said = clauses.flatMap(
    ({ text }) => /(?:年?利率|年化|年息|月息|月利率|利息)[^，]*/.exec(text)?.[0] ?? [],
  );
  const rates = said.map(readRate).flatMap((rate) => (rate.ok ? [rate.value] : []));
  return rates.length === 1 ? (rates[0] ?? null) : null;
}

const pledgeLoans: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/质押|专利|知识产权|评估费|担保费/.test(text)) return null;
  if (bankSpeaks(scene.text)) return /放|发/.test(text) ? bankPledge(scene, clauses) : null;
  const principals = toldAmounts(
    scene,
    clauses,
    ({ before, after }) =>
      (/(?:贷|本金|借|贷款|融资|金额|额度|笔)[^，\d费息]{0,6}$|(?:和|、)\s*$/.test(before) &&
        !/费[^，]*$|息[^，]*$/.test(before)) ||
      /^的?(?:专利|知识产权)?(?:质押)?(?:贷款|融资)/.test(after),
  );
  // '500万，其中质押300万，抵押200万' does not say which was lent on the patents.
  const sole = !/其中|抵押|信用/.test(text);
  const loans = toldCount(scene, clauses, /^\s*笔/) ?? Math.max(principals.length, 1);
  if (loans < 1 || loans > 500) return null;
  const rate = rateTold(clauses);
  const primary =
    /主(?:要)?(?:贷|是|靠|以|用)?(?:为|的)?(?:用)?(?:专利|知识产权)(?:权)?质押|(?:纯|只用|全部用|全是)(?:专利|知识产权)(?:权)?质押/.test(
      text,
    );
  const entry = {
    ...(primary && { primaryCollateralIsIP: true }),
    ...(/异地|跨省|成渝双城/.test(text) && { crossRegion: true }),
    ...(rate !== null && { annualRate: rate }),
    ...(loans === 1 && feesTold(scene, clauses)),
  };
  const entries = Array.from({ length: loans }, (_, i) =>
    sole && principals.length === loans ? { ...entry, principal: principals[i] } : entry,
  );
  const drawn = daysFor(
    scene,
    clauses,
    /放款|放的款|放了款|放下来|提款|到账|发放|下款|贷的|贷了|贷到|贷下来|拿到/,
    loans,
  );
  const mature = daysFor(scene, clauses, /到期|还清|还完/, loans, '2100-12-31').map((day, i) =>
    // A loan that ends before it begins is malformed: one of the two was not meant so.
    (day?.day ?? '') > (drawn[i]?.day ?? '') ? day : null,
  );
  return {
    list: 'pledgeLoans',
    entries,
    dates: [
      { field: 'drawnOn', days: drawn },
      { field: 'maturesOn', days: mature },
    ],
    uncounted: false,
  };
};

function productList(list: 'productFilings' | 'productRecognitions', field: string, role: RegExp): Teller {
  return (scene, clauses) => {
    const count = toldCount(scene, clauses, /^\s*[个款种项件]/);
    const entries = Array.from({ length: Math.min(count ?? 1, 500) }, () => ({}));
    if (entries.length === 0 || (count !== null && count > 500)) return null;
    return {
      list,
      entries,
      dates: [{ field, days: daysFor(scene, clauses, role, entries.length) }],
      uncounted: count === null,
    };
  };
}

const serviceActivities: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/办|组织|开展|搞|做|开了/.test(text) || text.includes('参加')) return null;
  const count = toldCount(scene, clauses, /^\s*[场次期回个]/) ?? (/[了过]场/.test(text) ? 1 : null);
  const number = count ?? 1;
  if (number < 1 || number > 500) return null;
  const costs = toldAmounts(scene, clauses, ({ clause }) => !/收入|收了|成交|签约|合同/.test(clause));
  const each = /每[场次期回个]|各(?:自)?(?:花|用)|都(?:花|用)了/.test(text);
  const costOf = (i: number): string | undefined =>
    costs.length === number ? costs[i] : each && costs.length === 1 ? costs[0] : undefined;
  return {
    list: 'serviceActivities',
    entries: Array.from({ length: number }, (_, i) => {
      const cost = /共|总|合计/.test(text) && number > 1 ? undefined : costOf(i);
      return cost === undefined ? {} : { cost };
    }),
    dates: [{ field: 'heldOn', days: daysFor(scene, clauses, /办|组织|开|搞|做/, number) }],
    uncounted: count === null,
  };
};

const approvedWords = /(?<![未没不])(?:立了项|立项(?:了|通过|获批|成功)|获批|批准了|批下来|已立项|经批准)/;

const cultivationCentres: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|申报|验收|立项|获批|做/.test(text)) return null;
  const entry = approvedWords.test(text) ? { approved: true } : {};
  const day = toldDay(scene, clauses, /验收/);
  return {
    list: 'cultivationCentres',
    entries: [entry],
    dates: [{ field: 'acceptedOn', days: [day] }],
    uncounted: false,
  };
};

const patentPool: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/建|组建|入池|完成|做/.test(text)) return null;
  const patents = toldCount(scene, clauses, /^\s*[件项]/);
  const smes = toldCount(scene, clauses, /^\s*家/);
  const largest = toldAmounts(scene, clauses, ({ before }) =>
    /(?:最大|最高|单[个项笔份]|一[家份个笔])[^，]{0,14}$/.test(before),
  );
  const entry = {
    ...(approvedWords.test(text) && { approved: true }),
    ...(patents !== null && { universityPatents: patents }),
    ...(smes !== null && { smes }),
    ...(largest.length === 1 && { largestLicence: largest[0] }),
  };
  return {
    list: 'patentPool',
    entries: [entry],
    dates: [{ field: 'completedOn', days: [toldDay(scene, clauses, new RegExp(`${done}|建成|建好|组建`))] }],
    uncounted: false,
  };
};

const licenceBrokerage: Teller = (scene, clauses) => {
  const text = joined(clauses);
  const enterprises = toldCount(scene, clauses, /^\s*家/);
  const totals = toldAmounts(scene, clauses, ({ before }) => /(?:备案|总|共|合计)[^，\d]{0,8}$/.test(before));
  const entry = {
    ...(approvedWords.test(text) && { approved: true }),
    ...(enterprises !== null && { enterprises }),
    ...(totals.length === 1 && { filingTotal: totals[0] }),
  };
  return {
    list: 'licenceBrokerage',
    entries: [entry],
    dates: [{ field: 'completedOn', days: [toldDay(scene, clauses, new RegExp(`${done}|备案`))] }],
    uncounted: false,
  };
};

/** What each matter's clauses tell. An implementation and a conversion are left to the questions. */
export const tellers: Readonly<Partial<Record<MatterId, Teller>>> = {
  transfer: transfers,
  licence: licences,
  openLicence: openLicences,
  bankPledge,
  pledgeLoan: pledgeLoans,
  productFiling: productList('productFilings', 'filedOn', /备案|办|完成|做/),
  productRecognition: productList('productRecognitions', 'recognisedOn', /认定/),
  cultivationCentre: cultivationCentres,
  patentPool,
  licenceBrokerage,
  serviceActivity: serviceActivities,
};
