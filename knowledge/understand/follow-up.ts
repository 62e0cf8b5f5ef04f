import type { TopicHit } from '../retrieve/retriever.ts';
import type { Topic } from '../topics.ts';

/** Words by which a question names its subject itself. */
const subjects: Readonly<Record<string, RegExp>> = {
  openLicence: /开放许可/,
  licence: /许可|授权(使用|给)/,
  transfer: /转让|受让|过户/,
  implementation: /转化实施|自有|投产/,
  highValue: /高价值/,
  bankPledge: /银行|支行/,
  pledgeLoan: /质押|贷款|贴息|评估费/,
  crossRegion: /异地/,
  productFiling: /产品备案|备案/,
  productRecognition: /认定/,
  centre: /中心/,
  pool: /专利池/,
  brokerage: /促成|撮合/,
  activity: /活动|培训|对接/,
  service: /转化服务/,
};

const facets: Readonly<Record<string, RegExp>> = {
  materials: /材料|资料|交什么|带什么|手续/,
  cap: /最多|最高|上限|封顶/,
  amount: /多少钱|多少|好多|补贴|标准|几万/,
  who: /条件|要求|谁|门槛|哪些企业/,
  large: /大企业|大型/,
  kind: /实用新型|外观/,
};

/** A short message that leans on the turn before: '那许可呢', '材料呢', '最多呢'. Null where it stands on its own. */
export function followUp(text: string, previous: Topic, hits: readonly TopicHit[]): TopicHit | null {
  if (text.length > 14) return null;
  const subject = Object.entries(subjects).find(([, pattern]) => pattern.test(text))?.[0];
  const facet = Object.entries(facets).find(([, pattern]) => pattern.test(text))?.[0];
  const leaning = /^(那|那么|还有|再问|如果)|呢[?？]?$/.test(text);
  const certain = (hit: TopicHit | undefined): TopicHit | null => (hit ? { ...hit, probability: 1 } : null);
  const of = (wantedSubject: string, wantedFacet: string) =>
    hits.find(({ topic }) => topic.subject === wantedSubject && topic.facet === wantedFacet);
  if (subject && !facet && leaning)
    return certain(
      of(subject, previous.facet) ??
        of(subject, 'amount') ??
        hits.find(({ topic }) => topic.subject === subject),
    );
  if (facet && !subject && subjects[previous.subject])
    return certain(
      of(previous.subject, facet) ?? (facet === 'cap' ? of(previous.subject, 'amount') : undefined),
    );
  return null;
}
