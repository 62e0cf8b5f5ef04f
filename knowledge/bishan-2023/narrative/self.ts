/** 我们, 我司, 敝公司 and the like: the person, or the house that they speak for. */
export const self =
  '(?:(?:我们?|咱们?|俺们?|敝|本(?=公司|企业|单位|厂|行|校|院|所))(?:这边|这里|家|自己|屋头)?(?:公司|企业|单位|厂子?|司|行|校|院|所)?|公司|企业|单位|本企|自己|这边)';

const lead =
  '(?:但是?|不过|[^，:]{0,8}:|人不多|人也?少|规模(?:不大|小)?|你好|您好|老师|领导|哈喽|那个|就是|其实|现在|目前|另外|因为|由于|咨询一?下|请问|[ 　.~])*';
const verbs =
  '(?:都|就|也|只|才|刚)*(?:是|系|属于?|算是?|为|作为|划(?:为|型是?)|定(?:为)?|评(?:为|的是)|规模(?:是|为|属于?)?|类型(?:是|为)?|认定(?:是|为))';
const place =
  '(?:在|位于)?(?:重庆市?|重庆)?璧山区?(?:高新区|本地|本土|当地|这边|辖[区内]|工业园区?)?(?:的|里|内)?';
const count = '(?:一?[家个]|里(?:头|面)的一?[家个])?';
/** 做齿轮的, 搞机械的: of what trade. */
const trade = '(?:[^，从向跟给帮和与为找对替买卖贷许转受]{0,16}的)?';
const own = new RegExp(
  `^${lead}(?:${self}[^，从向跟给帮和与找对替买卖贷许转受，]{0,6}?)?${verbs}(?:它|集团|他们)?${count}(?:${place})?${count}${trade}${count}[^，从向跟给帮和与为找对替买卖贷许转受]{0,8}$`,
  'u',
);
const bare = new RegExp(`^${lead}(?:${self})?(?:${place})?${count}(?:的)?[(（]?$`, 'u');

/** Whether what stands before a name (小型企业, 支行, 协会) in its clause makes it a name of the person: 我们是璧山做齿轮的…. */
export function selfSpoken(before: string): boolean {
  return bare.test(before) || own.test(before);
}

/** The one thing that all hits say. */
export function one<Value>(hits: readonly Value[]): Value | undefined {
  return new Set(hits).size === 1 ? hits[0] : undefined;
}
