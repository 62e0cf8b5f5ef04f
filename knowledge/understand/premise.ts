import type { Figures } from '../reading/figures.ts';
import { findNumerals, numeralAt } from '../reading/numeral.ts';

const believed =
  /对吗|对不对|对吧|对不|是不是|是吗|真的|听.{0,6}说|有这回事|据说|有人说|都说|不是说|应该是|没错吧|吧[?？。!！]*$/;
const cost = /(花了?|费用?|价|贷款?|合同|金额|总额|已经?.{0,4}|拿过|领过|利息|惠企|放款)[^补奖给]{0,4}$/;

/** Where the amount of one thing is held against another's, a bare yes would mislead. */
const compared = /都|也|一样|相同|同样|跟|和|(?<!是)不是|没有?|而不/;
/** An answer that says yes or no itself. */
const begun = /^(不|没|可以|能|是|算|要|会|预计|有|够|这一项)/;

/** What the answer begins with to a question that takes an amount for granted ('一件3万对吗'); null where it takes none. */
export function judgedPremise(text: string, { amounts }: Figures, answer: string): string | null {
  if (!believed.test(text)) return null;
  const told = amounts.filter(
    ({ start, low, high }) => low.eq(high) && !cost.test(text.slice(Math.max(0, start - 8), start)),
  );
  const claimed = told.at(-1);
  if (!claimed) {
    const share = wrongShare(text, answer);
    return share && `不是${share}`;
  }
  const said = findNumerals(answer).map(({ low }) => low);
  // '一件3万对吗': the cap of 3万元 in the answer doesn't make it right; the standard stands first.
  const each = /[一每单1]([件个家场次])/.test(text) && !/最[高多]|封顶|上限|累计/.test(text);
  const right = each ? said.slice(0, 1) : said;
  const written = text.slice(claimed.start, claimed.end);
  if (!right.some((value) => value.eq(claimed.low))) return `不是${written}`;
  const plain = told.length === 1 && said[0]?.eq(claimed.low) && !compared.test(text) && !begun.test(answer);
  return plain ? `是的，${written}` : null;
}

const share =
  /(\d+(?:\.\d+)?)%|百分之([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])|([一二三四五六七八九1-9])成/;

/** '只报三成是不是': a part of the whole that the answer tells otherwise. */
function wrongShare(text: string, answer: string): string | null {
  const found = share.exec(text);
  const told = [...answer.matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, percent]) => Number(percent));
  if (!found || told.length === 0 || /(利率|lpr|年化|股份?|占)[^，,]{0,6}$/.test(text.slice(0, found.index)))
    return null;
  const [, percent, hundredths, tenths] = found;
  const claimed = numeralAt(percent ?? hundredths ?? tenths ?? '', 0)
    ?.low.times(tenths ? 10 : 1)
    .toNumber();
  return claimed === undefined || told.includes(claimed) ? null : found[0];
}
