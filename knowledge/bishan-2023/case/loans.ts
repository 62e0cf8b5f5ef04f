import { Decimal } from 'decimal.js';
import type { Figures } from '../../reading/figures.ts';
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

const together = /(?:一共|总共|合计|共计|合起来|加起来|加拢|共)(?:花了?|是|用了?|掏了?|刚好|正好)?$/;

/** The loan that a question tells of; null where it tells no fees and no interest, or the same twice. */
export function loanTold(text: string, money: readonly Money[], { rates }: Figures): LoanTold | null {
  const rateAt = (pattern: RegExp) =>
    rates.find(({ start }) => pattern.test(text.slice(Math.max(0, start - 10), start)))?.rate ?? null;
  const lpr = rateAt(/(?:lpr|报价利率)[^%，,。]{0,6}$/);
  const rate = rateAt(/(?<!报价)(?:利率|年化|年息)[^%，,。l]{0,6}$/);
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
  if (/每笔|各(?!项|种|类)/.test(text) && paid.length > 0) return 'unclear';
  return paid.length === 0 ? null : paid.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));
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
