import type { Span } from './reading.ts';

const before = /(?:大概|大约|大致|约|差不多|将近|接近|近|可能|估计|估摸|好像|应该)是?有?\s*$/;
const after = /^\s*(?:[元块件个家项月年]|块钱)?\s*(?:左右|上下|的样子|光景|差不多)/;
const boundBefore =
  /(?:超过|不到|不足|不低于|不少于|至少|起码|最多|最少|多于|少于|不超过|不止|不只|高于|低于|大于|小于|[<>]=?)了?\s*$/;
const boundAfter = /^\s*(?:元|块钱?)?[件个家项]?\s*(?:以上|以下|以内|之内|以外|出头|往上|不到|起(?![诉来]))/;

/** 大概, 左右: the figure is taken, and said to be approximate. */
export function isApproximate(text: string, { start, end }: Span): boolean {
  return before.test(text.slice(0, start)) || after.test(text.slice(end));
}

/** 超过, 以上, 不到: a bound and no figure. */
export function isBound(text: string, { start, end }: Span): boolean {
  return boundBefore.test(text.slice(0, start)) || boundAfter.test(text.slice(end));
}
