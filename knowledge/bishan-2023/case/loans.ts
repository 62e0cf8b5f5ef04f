import { Decimal } from 'decimal.js';
import type { Figures } from '../../reading/figures.ts';
import type { FoundRate } from '../../reading/rate.ts';
import type { Span } from '../../reading/reading.ts';
import type { Money } from './money.ts';

/** What a question tells of a pledge loan, in yuan and fractions a year. */
export interface LoanTold {
  /** 评估费、担保费、保险费 together. */
  readonly fees: Decimal | null;
  readonly interest: Decimal | null;
  readonly rate: Decimal | null;
  readonly lpr: Decimal | null;
  /** The rate is said to be no more than the LPR. */
  readonly withinLpr: boolean;
}

/** 评估、担保、保险各1万. */
const each = /每[笔项样]|各|均|都是|分别/;
/** 按50%给, 担保费率1%: no rate of the loan. */
const ofFees = (text: string, { start, rate }: FoundRate) =>
  rate.gte('0.36') || /(?:费率|占|比例|涨了?)[^%，,。]{0,6}$/.test(text.slice(0, start));
const together = /(?:一共|总共|合计|共计|合起来|加起来|加拢|共)(?:花了?|是|用了?|掏了?|刚好|正好)?$/;

/** The loan that a question tells of; null where it tells no fees and no interest, or the same twice. */
export function loanTold(text: string, money: readonly Money[], { rates }: Figures): LoanTold | null {
  const ofLpr = ({ start }: Span) => /(?:lpr|报价利率)[^%，,。]{0,6}$/.test(text.slice(0, start));
  const lpr = rates.find(ofLpr)?.rate ?? null;
  // Two rates of the loan are two loans, or a range.
  const own = rates.filter((rate) => !ofLpr(rate) && !ofFees(text, rate));
  const rate = own.length === 1 ? (own[0]?.rate ?? null) : null;
  const fees = feesOf(text, money);
  const interest = interestOf(text, money, rate);
  if (fees === 'unclear' || interest === 'unclear' || (fees === null && interest === null)) return null;
  return {
    fees,
    interest,
    rate,
    lpr,
    withinLpr:
      /(?:低于|不超过?|没超过?|小于|不高于|比)[^，,。]{0,4}lpr(?:低|小)?|没有?超(?:过)?lpr|按lpr算/.test(
        text,
      ),
  };
}

function feesOf(text: string, money: readonly Money[]): Decimal | 'unclear' | null {
  const paid = money.filter(({ role }) => role === 'fee');
  const total = paid.find(({ start }) => together.test(text.slice(0, start)));
  if (total) return total.yuan;
  let sum = new Decimal(0);
  for (const { start, yuan } of paid) {
    const [clause = ''] = /[^，,。；;]*$/.exec(text.slice(0, start)) ?? [];
    const kinds = each.test(clause)
      ? ['评估', '担保', '保险'].filter((kind) => clause.includes(kind)).length
      : 1;
    // 每笔2万, and nobody said how many.
    if (kinds < (each.test(clause) ? 2 : 1)) return 'unclear';
    sum = sum.plus(yuan.times(kinds));
  }
  return paid.length === 0 ? null : sum;
}

/** The interest paid, or that of one year where the loan and its rate are told. */
function interestOf(text: string, money: readonly Money[], rate: Decimal | null): Decimal | 'unclear' | null {
  const [paid, ...more] = money.filter(({ role }) => role === 'interest');
  if (more.length > 0) return 'unclear';
  if (paid)
    return /每年|每个?月|月息|按月/.test(text) && /\d年|[两二三四五]年|半年/.test(text)
      ? 'unclear'
      : paid.yuan;
  const [principal, ...others] = money.filter(({ role }) => role === 'principal');
  if (!principal || others.length > 0 || rate === null) return null;
  return /一年|1年|整年|年利息|12个月/.test(text) ? principal.yuan.times(rate) : null;
}
