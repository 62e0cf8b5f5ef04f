import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';

type Exclusions = NonNullable<Facts['exclusions']>;

const no =
  /(?:没有?|没得|无|不存在|不是|未|从未|从没|不在|没被)(?:过|被|被列入|列入|纳入|发生|出现?|上)*(?:任何|什么)?/
    .source;

/** What the person says does not stand in the way; that something does is asked for, never taken from a side remark. */
export function exclusionsTold(clauses: readonly Clause[]): Exclusions {
  const says = (pattern: RegExp): boolean =>
    clauses.some(({ text }) => pattern.test(text.trim()) && !/不是没|并非没|不能说没/.test(text));
  return {
    ...(says(new RegExp(`${no}(?:专利)?(?:权属|权利|权属上的)?(?:争议|纠纷)`)) && {
      ownershipDispute: false,
    }),
    ...(says(new RegExp(`${no}(?:最高(?:人民)?法院)?(?:的)?失信`)) && { dishonestDebtor: false }),
    ...(says(new RegExp(`${no}[^，有]{0,14}事故`)) && { majorIncident: false }),
    ...(says(/(?<!不)材料(?:也|都|全部|全)*(?:齐全|齐备|备齐|准备?齐|齐(?=$|的|了|。|!))/) && {
      materialsUnobtainable: false,
    }),
  };
}
