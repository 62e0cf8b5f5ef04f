import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { joined } from './scene.ts';

type Claims = NonNullable<Facts['claims']>;
type Transfer = NonNullable<Claims['transfers']>[number];
type Conversion = NonNullable<Claims['highValueConversions']>[number];
type Source = NonNullable<Transfer['source']>;

const fromWhom =
  /(?:从|向|跟|找|去|和|与|由|受让(?!方)自?|买的?|来自|自|完成|来源(?:是|为|于|:)?|引进了?|转来了?|接受了?|接收了?|获得了?|取得了?|被许可使用|许可:|用的是?)[^，]{0,14}?/
    .source;
/** A clause that says whose and no more: …备案金额500万，西南大学的. */
const whose = /(?:^|，)(?:都是|是|全是)?[^，从给我咱本]{0,10}(大学|学院|高校|研究院|研究所)的(?=$|，)/;
/** 今年受让了1件，四川大学: a school by itself. */
const school = /(?:^|，)\s*\p{Script=Han}{2,8}(?:大学|学院)\s*(?=$|，)/u;
/** 2件是深圳某公司的. */
const bought = /[件个]是[^，从给我咱本]{1,10}(?:公司|企业|厂)的(?=$|，)/;

/** How people call their universities in two or three characters. */
const nickname =
  /(?:(?<!\p{Script=Han})|(?<=[从向跟找在自让由受来到是和与买件\d]|许可|接受|引进))(?:重|西|川|浙|北|南|武|厦|山|吉|东|华中科|中科|中国科|重理|电子科|成电|重邮|重交|重医|重师|西政)大?(?:大(?!型|专|概|约|学生)|理工|科大)|(?<=[从向跟找在自让由受来是和与买])(?:成电|重理工|重邮|重交|重医|重师|清华|北航|哈工大|西工大|川外|川美|西政|重科)|重庆(?:理工|交大|邮电|工商|科技|文理|师范|医科)(?!大学|学院|[^，]{0,8}公司)/u;

const sources: readonly (readonly [Source, RegExp])[] = [
  [
    'university',
    /(?:大学(?!城|生)|学院|高校|院校|高职|高专|专科学校|职院|(?:交|科|师|医|工|理工|农|林|财)大(?!型)|清华|哈工大|学校)(?!的?(?:老师|教授|学生|校友|博士))/,
  ],
  ['researchInstitute', /研究院|研究所|科学院|中科院|研究中心|科研院所/],
  ['individual', /个人|自然人|私人|(?:退休)?(?:工程师|老师傅|发明人)(?:手|那|个)/],
  ['enterprise', /(?:别的|另一?家|其他|某)?(?<![本我咱们])(?:公司|企业|厂|(?:母|子|总)公司)/],
];

/** 重庆大学把2件专利转让给我们, 学校转到公司名下. */
const giving =
  '(?:那边|这边|方面)?[^，老教学生校]{0,14}(?:转让?|卖|许可|授权|过户|划)[^，]{0,10}(?:给了?(?:我|咱|俺|敝|本公司|公司)|[到至进][^，]{0,4}名下)';

/** 从重庆大学, 高校的专利: whose patents they were. */
function sourceOf(text: string): Source | undefined {
  const hits = sources.filter(([, name]) =>
    new RegExp(
      `${fromWhom}(?:${name.source})|(?:${name.source})(?:的|那|这)?(?:\\d|[一二两三四五六七八九十])*[件项个](?:发明|专利|实用|外观|[(（，。]|$)|(?:${name.source})的(?:发明|专利|实用|外观)|(?<!我|我们)(?:${name.source})的?(?:转让|许可)(?!给)|(?:${name.source})${giving}`,
    ).test(text),
  );
  if (hits.length === 0 && nickname.test(text)) return 'university';
  // 大学科技公司 is named as both: left to the question.
  if (hits.length > 0) return hits.length === 1 ? hits[0]?.[0] : undefined;
  if (school.test(text)) return 'university';
  if (bought.test(text)) return 'enterprise';
  const owner = whose.exec(text)?.[1];
  return owner === undefined ? undefined : owner.startsWith('研究') ? 'researchInstitute' : 'university';
}

const unrelated =
  /(?:无|没有?|没得|不存在|不是|非|毫无)(?:任何|什么|啥)?(?:股权|投资)?(?:上的)?(?:关联|关系|瓜葛)/;
/** 母公司转来的, 是我们的股东: the other side belongs to the person's own house. */
const related =
  /(?<![没无非]|没有|不是|不存在|是否)(?:关联(?:公司|企业|方)|(?:有|存在|属于?)关联(?:关系)?|控股|(?:是|为)[^，。]{0,8}股东|持有?[^，。]{0,6}股份?)|(?:学校|大学|学院|对方|院所)[^，]{0,4}(?:占股|持股|入股|参股)|(?:母公司|子公司|总公司|兄弟公司|下属公司)(?![^，]{0,6}(?:没|无))/;

function relatedOf(text: string): boolean | undefined {
  if (unrelated.test(text)) return false;
  return related.test(text) && !/不(?:控股|持股|是关联)/.test(text) ? true : undefined;
}

/** What transfers and licences share: the source, 关联, 以实施为目的. */
export function sharedFacts(
  clauses: readonly Clause[],
): Pick<Transfer, 'source' | 'related' | 'forImplementation'> {
  const text = joined(clauses);
  const source = sourceOf(text);
  const relation = relatedOf(text);
  const used =
    /(?<![不没未无])(?:用于|用在|用到|拿来|自己|投入)[^，]{0,10}(?:生产|产品|实施|投产|设备|产线|工艺)|以(?:专利)?实施为目的/.test(
      text,
    );
  return {
    ...(source !== undefined && { source }),
    ...(relation !== undefined && { related: relation }),
    ...(used && !/(?:没有?|未|不|还没)(?:用于|用在|投入|实施)/.test(text) && { forImplementation: true }),
  };
}

/** What is awaited, granted or refused: 经认定 is the office's word. */
const pending =
  /认定[^，]{0,8}(?:还(?:在|没)|等|没(?:出|下|有结果|批)|未(?:出|下|完成)|走流程|审核中|进行中|待|中$)|(?:等|待|正在|还没|尚未|未)(?:着|区里|区局)?[^，没]{0,8}(?:认定|结果)/;
const refused =
  /(?:没有?|未)(?:能)?(?:通过|被|获得?)[^，]{0,6}认定|认定[^，]{0,4}(?:没有?|未)(?:通过|过(?!了)|成)|认定被(?:拒|驳)/;
const granted =
  /(?:通过|获得?|取得|拿到|经)了?[^，没未]{0,8}认定|认定[^，没未还等]{0,6}(?:通过|批|下来|拿到|好)了?|被?认定(?:了|过了?|完(?:了|成))|已(?:经)?(?:被)?(?:区[^，]{0,4})?认定/;

/** Whether the office has recognised it; undefined where that was not said. */
export function recognisedOf(text: string): boolean | 'pending' | undefined {
  if (pending.test(text)) return 'pending';
  if (refused.test(text)) return false;
  return granted.test(text) ? true : undefined;
}

function originOf(text: string): Conversion['origin'] {
  const own = /自己的?|自有|自家|自主|自研/.test(
    text.replace(/自己(?:厂|公司|车间|产线|的?(?:厂|产|生产|车间))/g, ''),
  );
  const transferred = /受让|转让(?:来|过来)|买(?:来|下|断|的|入|过来)|购(?:来|入|买)|引进(?!许可)|收购/.test(
    text,
  );
  const licensed = /许可(?:来|过来|给我|使用)|被许可|许可引进/.test(text);
  const said = [own && 'own', transferred && 'transferred', licensed && 'licensed'] as const;
  const [only, ...more] = said.filter((one) => one !== false);
  return more.length === 0 ? only : undefined;
}

/** What patents put to use share: whose they were, 经认定. */
export function usedFacts(clauses: readonly Clause[]): Pick<Conversion, 'origin' | 'recognised'> {
  const text = joined(clauses);
  const origin = originOf(text);
  const recognised = recognisedOf(text);
  return { ...(origin !== undefined && { origin }), ...(recognised !== undefined && { recognised }) };
}
