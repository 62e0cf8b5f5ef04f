import { Decimal } from 'decimal.js';
import type { TraceStep } from '../../../rules/bishan-2023/trace.ts';
import { yuan } from '../wording/amount.ts';
import { chineseDate, percent } from '../wording/figures.ts';
import { refName } from '../wording/fact-names.ts';
import { matterUnits } from '../wording/matters.ts';

/** A step that brings an amount; the others take from it. */
export type Line = Exclude<TraceStep, { step: 'months' | 'cap' | 'notStacked' }>;

export function isLine(step: TraceStep): step is Line {
  return step.step !== 'months' && step.step !== 'cap' && step.step !== 'notStacked';
}

/** A step of the trace as arithmetic, e.g. 10,000元/件 × 3. */
export function formula(step: Line): string {
  switch (step.step) {
    case 'standard':
      return `${yuan(step.standard)}/${matterUnits[step.matter]} × ${step.quantity}`;
    case 'licenceExtra':
      return `${refName(step.ref, '合同')}：备案金额${yuan(step.base)} × ${percent(step.rate)}，最高${yuan(step.limit)}`;
    case 'interest':
      return interest(step);
    case 'fees':
      return `${refName(step.ref)}：评估费、担保费、保险费合计${yuan(step.base)} × ${percent(step.rate)}`;
    case 'actualCost':
      return `${refName(step.ref)}：实际支出${yuan(step.cost)}，单次最高${yuan(step.limit)}`;
  }
}

function interest(step: Extract<TraceStep, { step: 'interest' }>): string {
  const { rate, from, term } = step.lpr;
  const base =
    step.baseFrom === 'interestPaid'
      ? `活动期间已付利息${yuan(step.base)}`
      : `按本金和年利率测算活动期间${step.days ?? 0}天利息${yuan(step.base)}`;
  const lpr = `LPR（${term === '1Y' ? '1年期' : '5年期以上'}，${chineseDate(from)}起）${percent(rate)}`;
  const limit = new Decimal(step.annualRate).gt(rate)
    ? ` × ${lpr} ÷ 年利率${percent(step.annualRate)}`
    : `，年利率${percent(step.annualRate)}不高于${lpr}，全额计`;
  const months =
    step.monthsPaid === step.months
      ? `，共${step.months}个月`
      : ` × ${step.monthsPaid}个月 ÷ ${step.months}个月`;
  return `${refName(step.ref)}：${base}${limit}${months}`;
}
