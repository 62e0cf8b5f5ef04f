import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';

type Applicant = NonNullable<Facts['applicant']>;

const we = /(?:我们?|咱们?|俺们?|本(?=公司|企业|单位|厂|行|校|院|所)|敝)/.source;
const self = `(?:${we}(?:这边|这里)?(?:公司|企业|单位|厂|司|行|校|院|所)?|^公司|^企业|^单位)`;
/** 我们是(一家)…, with nothing between that would make it another's: 从, 给, 帮. */
const being = `(?:^|${self})(?:都|就|其实|现在|目前|只)?(?:是|系|属于|算是?|作为|为)(?:一?[家个])?[^，从给向帮为服做卖合]{0,16}?`;

/** The noun closes the clause: 大学老师办的企业 is no 大学, 服务小企业的 no 小企业. */
const closing = '的?(?=$|[。.!~ )）（(]|吧|哈|哦|呢|嘛|撒|噻|咯|哟)';

const sizes: readonly (readonly [NonNullable<Applicant['size']>, string])[] = [
  ['micro', '(?:微型(?:企业|公司)?|微企)'],
  ['small', '(?<![中])(?:小型(?:[^，]{0,6}(?:企业|公司|厂))?|小企业)'],
  ['medium', '中型(?:[^，]{0,6}(?:企业|公司|厂))?'],
  ['large', '(?:大型(?:[^，]{0,6}(?:企业|公司|厂))?|大企业)'],
];

/**
 * A clause of its own among others: '小型企业，在璧山', '代理公司，帮着组了个专利池', '重庆银行璧山支行，…'. Alone it may
 * answer something else.
 */
function bare(clauses: readonly Clause[], noun: string): boolean {
  const alone = new RegExp(
    `^(?:一?[家个])?(?:璧山区?的?)?(?:[\\p{Script=Han}]{2,8}(?=支行|分行))?${noun}$`,
    'u',
  );
  return (
    clauses.length > 1 &&
    clauses.some(
      ({ text }) => alone.test(text.trim()) && !/^(?:大学|学院|高校|公司|企业|厂)$/.test(text.trim()),
    )
  );
}

/** Who works there speaks for it: 支行客户经理, 大学科技处的. */
const staff =
  '(?:(?:的?(?:客户经理|工作人员|员工|行长|负责人|财务|会计|办公室)|科技处|科研处|成果处|产学研处))?';

const kinds: readonly (readonly [NonNullable<Applicant['kind']>, string])[] = [
  ['bank', `(?:支行|分行|银行|农商行|信用社)${staff}`],
  ['university', `(?:大学|学院|高校)${staff}`],
  ['researchInstitute', `(?:研究院|研究所|科研院所)${staff}`],
  ['industryAssociation', `(?:协会|商会)${staff}`],
  ['serviceAgency', '(?:(?:知识产权|专利)?(?:服务|代理)(?:机构|公司|所|事务所)|专利事务所|知识产权事务所)'],
  ['park', `(?:园区|产业园|孵化器)${staff}`],
  ['enterprise', `(?:(?:中?小微|民营|科技型?|中小)?(?:企业|公司)|(?:小?工|小)?厂子?)${staff}`],
];

/** Subjects that say by themselves who speaks: 我厂, 我司, 支行. */
const subjects: readonly (readonly [NonNullable<Applicant['kind']>, RegExp])[] = [
  [
    'bank',
    /(?:我们?|咱们?|本)行|^(?:我们)?[\p{Script=Han}]{0,8}(?:支行|分行)(?=[^，]{0,8}(?:放|发|做|办|一共|共))/u,
  ],
  ['university', /我校|本校|(?<![从向和跟由])我们(?:学校|学院|大学)/],
  ['researchInstitute', /我院|本院|我所|我们(?:研究院|研究所)/],
  [
    'industryAssociation',
    /(?:我们?|本)(?:协会|商会)|^(?:协会|商会)(?=[^，]{0,10}(?:办|组织|举办|开展|搞|做|促成|推动))/,
  ],
  ['park', /(?:我们|本)(?:园区|产业园|孵化器)/],
  [
    'enterprise',
    /我司|(?:我们?|本|咱们?)(?:公司|厂|企业)|^(?:我们?|咱们?)?(?:是)?璧山区?(?:这边|本地)?的?(?:一?[个家])?(?:小微|中小|中小微|民营)?(?:公司|企业|厂)(?!.*(?:合作|服务|签|转|卖))|^(?:公司|厂里?|企业)(?=用|拿|把|从|向|跟|和|名下|自己|今年|去年|在|有|是|\d)|(?:我们?|咱们?)[^，从给向]{0,6}在[^，]{0,8}(?:开|办|建)了?(?:一?[个家])[^，]{0,6}(?:厂|公司|企业)/,
  ],
];

function one<Value>(hits: readonly Value[]): Value | undefined {
  return new Set(hits).size === 1 ? hits[0] : undefined;
}

function sizeOf(clauses: readonly Clause[]): Applicant['size'] {
  const said = (name: string): boolean =>
    clauses.some(({ text }) => new RegExp(being + name + closing).test(text)) || bare(clauses, name);
  return one(sizes.filter(([, name]) => said(name)).map(([size]) => size));
}

function kindOf(clauses: readonly Clause[], size: Applicant['size']): Applicant['kind'] {
  // The most telling name first: 知识产权服务公司 is an agency, though a 公司 as well.
  const said = clauses
    // 都是重庆大学的 says whose the patents are.
    .filter(({ text }) => /我|咱|俺|本/.test(text) || !/[^企业公司厂]的$/.test(text.trim()))
    .flatMap(
      ({ text }) => kinds.find(([, noun]) => new RegExp(being + noun + closing).test(text))?.[0] ?? [],
    );
  const spoken = clauses.flatMap(({ text }) =>
    subjects.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind),
  );
  const named = kinds.filter(([, noun]) => bare(clauses, noun)).map(([kind]) => kind);
  const [ways] = [said, spoken, named].filter((kind) => kind.length > 0);
  return ways === undefined ? (size === undefined ? undefined : 'enterprise') : one(ways);
}

const inBishan = new RegExp(
  `(?:${self}|^)(?!.*有限)(?!.{0,4}(?:服务|帮|替|为))[^，从给向]{0,6}?(?:是|系|属于)?(?:一?[家个])?璧山区?(?:的|本地的?|本土的?)?(?:一?[家个])?[^，从给向帮为服做卖合]{0,14}?(?:企业|公司|厂|单位|机构|协会|支行|银行)${closing}` +
    `|(?:${self}|^)[^，从给向不没未注册住]{0,6}(?:在|位于)璧山区?(?:生产|经营|办厂|建厂|开厂|有厂|设厂|工业园|高新区|这边|本地|的|璧城|璧泉|青杠|来凤|丁家|大路|八塘|七塘|河边|福禄|大兴|正兴|广普|三合|健龙|街道|镇|工业|园区)*$` +
    `|(?:${self}|^)(?:都|就)?(?:是|系)璧山区?(?:本地|本土)?的$` +
    `|^(?:我们?|咱们?)?(?:是)?璧山区?(?:这边|本地)?的?(?:一?[个家])?(?:小微|中小|中小微|民营|小型?|微型|中型|大型)*(?:公司|企业|厂)(?!.*(?:合作|服务|签|转|卖))` +
    `|(?:厂房?|工厂|车间|公司|企业|厂址|办公室?|生产线?|经营|项目)(?:地址|地点)?(?:都|也|就)?在璧山区?(?!注册)` +
    `|${self}[（(]?(?:在)?璧山的?[）)]` +
    `|(?:我们?|咱们?)[^，从给向]{0,6}在璧山区?[^，]{0,6}(?:开|办|建|有)了?(?:一?[个家])[^，]{0,6}(?:厂|公司|企业)` +
    `|璧山(?:区)?(?:支行|分行|农商行|村镇银行)(?:的|客户经理|$)`,
);
const notInBishan = new RegExp(`${self}[^，]{0,6}不在璧山(?!注册|区注册)|^不在璧山(?!注册)`);

function bishanOf(clauses: readonly Clause[]): boolean | undefined {
  return one(
    clauses.flatMap(({ text }) =>
      notInBishan.test(text) ? [false] : inBishan.test(text) && !/不在|不是/.test(text) ? [true] : [],
    ),
  );
}

const name = new RegExp(
  `(?:${self}(?:的)?(?:全称|名称|名字)?(?:是|叫做?|为|:)|^(?:公司|企业|单位)?(?:名称|全称)(?:是|为|:)|^我是)\\s*((?!一?[家个])[\\p{Script=Han}A-Za-z0-9()（）·]{2,40}?(?:有限(?:责任)?公司|股份公司|合作社|事务所|协会|商会|支行|分行))(?![\\p{Script=Han}])`,
  'u',
);

function nameOf(clauses: readonly Clause[]): string | undefined {
  return one(
    clauses.flatMap(({ text }) => {
      const found = name.exec(text.trim())?.[1];
      return found === undefined || /的|从|受让|专利/.test(found) || /^(?:有限|股份|科技|一)/.test(found)
        ? []
        : [found];
    }),
  );
}

/** Who the person says they are. */
export function applicantTold(clauses: readonly Clause[]): Applicant {
  const size = sizeOf(clauses);
  const kind = kindOf(clauses, size);
  const place = bishanOf(clauses);
  const called = nameOf(clauses);
  return {
    ...(called !== undefined && { name: called }),
    ...(kind !== undefined && { kind }),
    ...(size !== undefined && { size }),
    ...(place !== undefined && { inBishan: place }),
  };
}
