import type { Decimal } from 'decimal.js';
import type { Case } from '../case/case.ts';

const howMuch =
  /多少|好多|几(?!个月)|how ?much|(?:合计|总共|一共|共计|相加|加[起拢总]来?|总数|应[领收得])(?:是|呢|嘛|哦)?[?？。]?$|(?:计算|算算|请算|算一下|核算)[^，,。]{0,10}$/;
const yesNo =
  /吗|[么嘛][?？。!！]*$|(?:不|没|否|吧)[?？。!！]*$|(.)不\1|是不是|对不对|能不能|可不可以|行不行|有没有|够不够|给不给|是否|能否/;

const whole = /(?:都|全|全部|足额|照)(?:给|报|补|贴|发)|给得全|全额/;

export const asksHowMuch = (text: string): boolean => howMuch.test(text);

/** How an answer begins: with yes or no where that was asked, and with what is wrong about a sum hoped for. */
export function opening({ claimed, again }: Case, total: Decimal, text: string, cut: boolean): string {
  if (total.isZero()) return `${claimed ? `不是${claimed.said}，` : ''}${again ? '不能再拿了' : '不能拿'}`;
  if (cut && whole.test(text)) return '不能全给，';
  if (claimed) {
    if (claimed.yuan.eq(total)) return /能|可以|够/.test(text) && !/是不是|对/.test(text) ? '能，' : '对，';
    return total.gt(claimed.yuan) && /能|够/.test(text) && !/是不是|对/.test(text)
      ? '能，'
      : `不是${claimed.said}，`;
  }
  return yesNo.test(text) && !howMuch.test(text) ? '可以，' : '';
}
