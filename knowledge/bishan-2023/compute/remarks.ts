import type { Decimal } from 'decimal.js';
import type { MatterId, Result } from '../../../rules/bishan-2023/result.ts';
import type { Computed, Rules } from '../../compute.ts';
import type { Case } from '../case/case.ts';
import { say } from './amounts.ts';
import { refusalsOf } from './refusals.ts';
import { activityQuote, groups, loanQuote } from './standards.ts';

export interface Remarks {
  /** The caps that cut something off. */
  readonly capped: readonly string[];
  readonly refused: readonly string[];
  readonly others: readonly string[];
  readonly quotes: Computed['quotes'];
  /** The sum is the most that may come of it: the rate was not told. */
  readonly atMost: boolean;
}

export function groupOf(matter: MatterId) {
  return groups.find(({ matters }) => matters.includes(matter)) ?? null;
}

/** What an applicant is told beside the sum. */
export function remarksOf(told: Case, result: Result, evaluate: Rules['evaluate']): Remarks {
  const refused = refusalsOf(result);
  const touched = groups.filter(({ matters }) =>
    told.portions.some(({ matter }) => matters.includes(matter)),
  );
  const cut = touched.filter(({ matters }) => isCut(result, matters));
  const kept = touched.filter((group) => !cut.includes(group));
  const loan = loanRemarks(told, result);
  return {
    capped: [...cut.map(({ limit }) => `${limit}，超出部分不再资助`), ...loan.capped],
    refused: refused.says,
    others: [
      ...(cut.length === 0 && refused.says.length === 0 ? kept.flatMap(({ within }) => within ?? []) : []),
      ...loan.others,
      ...activityRemarks(told),
      ...productRemark(told, result, evaluate),
    ],
    quotes: [
      ...refused.quotes,
      ...touched.map(({ quote }) => quote),
      ...(told.loan ? [loanQuote] : []),
      ...(told.activities > 0 ? [activityQuote] : []),
    ],
    atMost: loan.atMost,
  };
}

const isCut = ({ matters }: Result, ids: readonly MatterId[]): boolean =>
  matters.some(({ matter, beforeCap, amount }) => ids.includes(matter) && Number(amount) < Number(beforeCap));

function loanRemarks({ loan }: Case, result: Result) {
  if (!loan) return { capped: [], others: [], atMost: false };
  const cut = isCut(result, ['pledgeLoan']);
  const { fees, interest, rate, lpr, withinLpr } = loan;
  const atMost = interest !== null && !withinLpr && (rate === null || lpr === null);
  const percent = (value: Decimal) => `${value.times(100).toString()}%`;
  const limited = interest && rate && lpr && rate.gt(lpr);
  const limits = [
    ...(fees ? [`评估费、担保费、保险费按50%资助（${say(fees)}×50%），每家企业累计不超过5万元`] : []),
    ...(interest
      ? [
          `贴息利率不超过同期LPR${limited ? `（${say(interest)}×${percent(lpr)}÷${percent(rate)}）` : ''}，每家企业累计不超过20万元`,
        ]
      : []),
  ].join('；');
  return cut
    ? { capped: [`${limits}，超出部分不再资助`], others: interest ? ['须经认定'] : [], atMost }
    : { capped: [], others: [limits, ...(interest ? ['须经认定'] : [])], atMost };
}

function activityRemarks({ activities }: Case): string[] {
  if (activities === 0) return [];
  return [`据实资助，单次最高不超过2万元${activities > 1 ? '，各场分别计算' : ''}`, '须先申报立项并经认定'];
}

/** 备案 and 认定 of one product do not add up; whether they are of one the question may leave open. */
function productRemark({ facts, products }: Case, { total }: Result, evaluate: Rules['evaluate']): string[] {
  if (products !== 'open') return [];
  const { productFilings = [], productRecognitions = [] } = facts.claims ?? {};
  const name = <T>(entries: readonly T[]) => entries.map((entry, i) => ({ ...entry, product: `${i + 1}` }));
  const same = evaluate({
    ...facts,
    claims: {
      ...facts.claims,
      productFilings: name(productFilings),
      productRecognitions: name(productRecognitions),
    },
  }).total;
  return same === total ? [] : [`若认定的就是备案的产品，不叠加，合计${say(same)}`];
}
