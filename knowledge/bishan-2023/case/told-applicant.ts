import type { Facts } from '../../../rules/bishan-2023/facts.ts';

type Applicant = NonNullable<Facts['applicant']>;

/** Of whom it cannot be said what the rules would make of them: the written answers speak of these. */
const unclear =
  /集团|上市|失信|老赖|被执行|个体户|个体工商|合作社|分公司|分厂|[母子]公司|注册在|国企|央企|外资/;
/** A pool's patents, a broker's contracts and a bank's loans are no pieces of one's own. */
const services = /专利池|入池|池子|促成|撮合|牵线|牵头|支行|分行|我行|(?<!入园|到)惠企(?!活动)/;
/** 2件商标转让 is no transfer of patents. */
const otherRights = /商标|著作权|软著|版权|植物新品种|集成电路|地理标志/;
const large = /(?<!不是|非)(?:大型(?:[^，,。]{0,6}(?:企业|公司|厂))?|大企业|大公司|大厂(?!家))/;
const individual =
  /(?:^|[，,。;；我以是])(?:个人|自然人)(?:身份|名义)?(?=买|受让|申请|许可|被许可|备案|办|拿|接受|去|报)|(?:我是|作为|以)(?:个人|自然人)/;
const elsewhere =
  /(?<!从|跟|向)(?:公司|企业|厂|单位|我们|咱们?|注册地?|经营地?)(?:都|就|是|设)*(?:在|是)(?:永川|江津|九龙坡|沙坪坝|渝北|渝中|大足|铜梁|合川|荣昌|巴南|南岸|江北|成都|外区|外地|四川|贵州|不在璧山)(?!的?大学|高校)|不在璧山/;
/** 2家企业各受让2件 */
const each = /(?:各|分别|每家|都)/;

/** Who asks, as far as the question says; null where that is not clear. */
export function applicantOf(text: string): Applicant | null {
  if ([unclear, otherRights, services].some((words) => words.test(text))) return null;
  return {
    ...(large.test(text) && { size: 'large' as const }),
    ...(individual.test(text) && { kind: 'other' as const }),
    ...(elsewhere.test(text) && { inBishan: false }),
  };
}

/** How many firms each do what is told: one, or as many as the question names with 各; null where it is not said. */
export function firmsOf(
  text: string,
  counts: readonly { readonly n: number | null; readonly unit: string; readonly end: number }[],
): number | null {
  const firms = counts.filter(
    ({ unit, end }) =>
      '家户个'.includes(unit) && /^(?:不同的?|小|中小)?(?:企业|公司|厂)/.test(text.slice(end)),
  );
  const [first, ...more] = firms;
  if (first === undefined || first.n === 1) return 1;
  return more.length === 0 && first.n !== null && each.test(text.slice(first.end)) ? first.n : null;
}
