import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { joined } from './scene.ts';

type Transfer = NonNullable<NonNullable<Facts['claims']>['transfers']>[number];

const fromWhom =
  /(?:从|向|跟|找|去|和|与|由|受让(?!方)自?|买的?|来自|完成|接受了?|获得了?|取得了?)[^，]{0,14}?/.source;
/** A clause that says whose and no more: …备案金额500万，西南大学的. */
const whose = /(?:^|，)(?:都是|是|全是)?[^，从给我咱本]{0,10}(大学|学院|高校|研究院|研究所)的(?=$|，)/;

const sources: readonly (readonly [NonNullable<Transfer['source']>, RegExp])[] = [
  [
    'university',
    /(?:大学|学院|高校|院校|高职|职院|(?:交|科|师|医|工)大(?!型)|学校)(?!的?(?:老师|教授|学生|校友|博士))/,
  ],
  ['researchInstitute', /研究院|研究所|科学院|研究中心/],
  ['individual', /个人|自然人/],
  ['enterprise', /(?:别的|另一?家|其他|某)?(?<![本我咱们])(?:公司|企业|厂)/],
];

/** 重庆大学把2件专利转让给我们, 学校转到公司名下. */
const giving =
  '(?:那边|这边|方面)?[^，老教学生校]{0,14}(?:转让?|卖|许可|过户|划)[^，]{0,10}(?:给了?(?:我|咱|俺|本公司)|[到至进][^，]{0,4}名下)';
/** 从重大买: how people call their universities in two characters, after whom it came from. */
const nicknames = /[从向跟找在](?:重|西|川)大(?=买|受让|拿|那|的|转|搞|$)/;

/** 从重庆大学, 高校的专利: whose patents they were. */
function sourceOf(text: string): Transfer['source'] {
  const hits = sources.filter(([, name]) =>
    new RegExp(
      `${fromWhom}(?:${name.source})|(?:${name.source})的(?:\\d|[一二两三四五六七八九十])*[件项个]?(?:发明|专利|实用|外观)|(?<!我|我们)(?:${name.source})的?(?:转让|许可)(?!给)|(?:${name.source})${giving}`,
    ).test(text),
  );
  if (hits.length === 0 && nicknames.test(text)) return 'university';
  // 大学科技公司 is named as both: left to the question.
  if (hits.length > 0) return hits.length === 1 ? hits[0]?.[0] : undefined;
  const owner = whose.exec(text)?.[1];
  return owner === undefined ? undefined : owner.startsWith('研究') ? 'researchInstitute' : 'university';
}

/** What transfers and licences share: the source, 关联, 以实施为目的. */
export function sharedFacts(
  clauses: readonly Clause[],
): Pick<Transfer, 'source' | 'related' | 'forImplementation'> {
  const text = joined(clauses);
  const source = sourceOf(text);
  const unrelated = /(?:无|没有?|没得|不存在|不是)(?:任何|什么)?关联/.test(text);
  const used =
    /(?<![不没未无])(?:用于|用在|用到|拿来|自己|投入)[^，]{0,10}(?:生产|产品|实施|投产|设备|产线|工艺)|以(?:专利)?实施为目的/.test(
      text,
    );
  return {
    ...(source !== undefined && { source }),
    ...(unrelated && { related: false }),
    ...(used && !/(?:没有?|未|不|还没)(?:用于|用在|投入|实施)/.test(text) && { forImplementation: true }),
  };
}
