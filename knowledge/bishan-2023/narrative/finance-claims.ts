import { findNumerals } from '../../reading/numeral.ts';
import { readRate } from '../../reading/rate.ts';
import type { Clause } from './clauses.ts';
import { partsOf } from './parts.ts';
import { joined, type Scene, toldAmounts, toldCount, type ToldDay } from './scene.ts';
import { type ClaimsTold, daysFor, type Teller } from './telling.ts';

/** Whether a bank speaks: 支行 or 我行 lends, and is not the bank that was lent from. */
function bankSpeaks(text: string): boolean {
  const borrows = /(?:从|向|找|在(?!全)|跟|和)[^，]{0,10}(?:行|信用社)|(?:行|信用社)给我/;
  return /支行|分行|我行|本行|我们行|我们银行|农商行|村镇银行|信用社/.test(text) && !borrows.test(text);
}

export const bankPledge: Teller = (scene, clauses) => {
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
    if (amounts.length === 0 && none(label).test(joined(clauses))) return '0';
    return amounts.length === 1 ? (amounts[0] ?? null) : null;
  };
  const none = (label: string) =>
    new RegExp(
      `(?:没有?|没得|无|不用)(?:付|交|买|花|收)?过?${label.slice(0, 2)}|${label}(?:是|都)?(?:没有|没得|无)`,
    );
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

/** Of a loan every day counts: a month is none. */
function exactDays(days: readonly (ToldDay | null)[]): (ToldDay | null)[] {
  return days.map((day) => (day?.stretch === null ? day : null));
}

const drawing = /放款|放的(?:款|$)|放了款|放下来|提款|到账|发放|下款|贷的|贷了|贷到|贷下来|拿到/;

export const pledgeLoans: Teller = (scene, clauses) => {
  const text = joined(clauses);
  if (!/质押|专利|知识产权|评估费|担保费/.test(text)) return null;
  if (bankSpeaks(scene.text)) {
    return /放|发|[\d一二两三四五六七八九十][家户]/.test(text) ? bankPledge(scene, clauses) : null;
  }
  const parts = partsOf(clauses, '笔');
  const each = parts.map((part) => loans(scene, part));
  if (each.length === 0 || each.some((told) => told?.entries.length !== 1)) return loans(scene, clauses);
  const rate = rateTold(clauses);
  return {
    list: 'pledgeLoans',
    entries: each.map((told) => ({ ...(rate !== null && { annualRate: rate }), ...told?.entries[0] })),
    dates: ['drawnOn', 'maturesOn'].map((field, i) => ({
      field,
      days: each.map((told) => told?.dates[i]?.days[0] ?? null),
    })),
    uncounted: false,
  };
};

function loans(scene: Scene, clauses: readonly Clause[]): ClaimsTold | null {
  const text = joined(clauses);
  const principals = toldAmounts(
    scene,
    clauses,
    ({ before, after }) =>
      (/(?:贷|本金|借|贷款|融资|金额|额度|笔)[^，\d费息]{0,6}$|(?:和|、)\s*$/.test(before) &&
        !/费[^，]*$|息[^，]*$/.test(before)) ||
      // A sum by itself: …放的，500万，…
      (/^\s*$/.test(before) && /^(?:元|块|整)?\s*$/.test(after)) ||
      /^的?(?:专利|知识产权)?(?:质押)?(?:贷款|融资)/.test(after),
  );
  // '500万，其中质押300万，抵押200万' does not say which was lent on the patents.
  const sole = !/其中|抵押|信用/.test(text);
  const number = toldCount(scene, clauses, /^\s*笔/) ?? Math.max(principals.length, 1);
  if (number < 1 || number > 500) return null;
  const rate = rateTold(clauses);
  const interest = toldAmounts(
    scene,
    clauses,
    ({ before, after }) => /利息[^，\d]{0,6}$/.test(before) || /^(?:元|块)?的?利息/.test(after),
  );
  const primary =
    /主(?:要)?(?:贷|是|靠|以|用)?(?:为|的)?(?:用)?(?:专利|知识产权)(?:权)?质押|(?:纯|只用|全部用|全是)(?:专利|知识产权)(?:权)?质押/.test(
      text,
    );
  const entry = {
    ...(primary && { primaryCollateralIsIP: true }),
    ...(/异地|跨省|成渝双城/.test(text) && { crossRegion: true }),
    ...(rate !== null && { annualRate: rate }),
    ...(number === 1 && interest.length === 1 && { interestPaid: interest[0] }),
    ...(number === 1 && feesTold(scene, clauses)),
  };
  const entries = Array.from({ length: number }, (_, i) =>
    sole && principals.length === number ? { ...entry, principal: principals[i] } : entry,
  );
  const drawn = exactDays(daysFor(scene, clauses, drawing, number));
  const mature = exactDays(daysFor(scene, clauses, /到期|还清|还完/, number, '2100-12-31')).map((day, i) =>
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
}
