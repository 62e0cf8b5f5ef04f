import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { one, selfSpoken } from './self.ts';

type Size = NonNullable<NonNullable<Facts['applicant']>['size']>;

const firm = '(?:[^，、]{0,8}?(?:企业|公司|厂|单位|[国央民外私]企))';
const ending = '(?=[。.!~ )）（(]|$|吧|哈|哦|呢|嘛|撒|噻|咯|哟|一家|的?一员|类型|规模|标准|这一?档)';

const sizes: readonly (readonly [Size, RegExp])[] = [
  ['micro', new RegExp(`微型${firm}?的?${ending}|微型(?:企业|公司)|微企`, 'u')],
  ['small', new RegExp(`(?<!中)小型(?:${firm}|企|规模)?的?${ending}|(?<!中)小型(?:企业|公司)|小企业`, 'u')],
  ['medium', new RegExp(`中型(?:${firm}|企|规模)?的?${ending}|中型(?:企业|公司)`, 'u')],
  ['large', new RegExp(`大型(?:${firm}|企|规模)?的?${ending}|大型(?:企业|公司)|大企业`, 'u')],
];
/** 小型企业的专利, 小企业贷款, 小型设备: of what else the size is. */
const ofOthers = /^(?:的?(?:专利|发明|客户|贷款|业主|老板|设备|会员|许可|转让|生意|业务|人|订单|项目))/;
/** 卖方是小型企业: how the other side is. */
const otherSide =
  /卖方|买方|对方|许可方|转让方|受让方|被许可|客户|他们|促成|推动|惠及|服务|面向|针对|[\d二两三四五六七八九十]家/;
const negated = /(?:不是|不算|不属于?|并非|够不上|没到|不到|非)[^，]{0,4}$/;

/** How large the person's firm is said to be. */
export function sizeTold(clauses: readonly Clause[]): Size | undefined {
  return one(
    clauses.flatMap(({ text }) =>
      sizes.flatMap(([size, words]) => {
        const said = text.trim();
        const match = words.exec(said);
        if (match === null) return [];
        const before = said.slice(0, match.index);
        const after = said.slice(match.index + match[0].length);
        if (ofOthers.test(after) || otherSide.test(before) || negated.test(before)) return [];
        // 小型 alone may answer something else.
        if (before === '' && after === '' && clauses.length === 1) return [];
        return selfSpoken(before) ? [size] : [];
      }),
    ),
  );
}
