import Nzh from 'nzh/cn';
import type { Amount } from '../../rules/money.ts';

/**
 * 大写, as 《支付结算办法》附一 writes it: `30000.00` → 叁万元整, `10004.05` → 壹万零肆元零伍分.
 * Closed with 整 wherever no 分 follows, so that nothing can be written behind it.
 */
export function inWords(amount: Amount): string {
  // The library closes 30000 with 整, but not 30000.00.
  return Nzh.toMoney(amount.replace(/\.0+$/, ''), {
    outSymbol: false,
    forceZheng: true,
  });
}
