import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { one, selfSpoken } from './self.ts';

type Kind = NonNullable<NonNullable<Facts['applicant']>['kind']>;

/** Who works there speaks for it: 支行客户经理, 大学科技处的. */
const staff =
  '(?:(?:的?(?:客户经理|工作人员|员工|行长|负责人|财务|会计|办公室|秘书长?)|科技处|科研处|成果处|产学研处|技术转移中心))?';
const ending = '(?:里|这边)?的?(?=$|[。.!~ )）（(]|吧|哈|哦|呢|嘛|撒|噻|咯|哟)';

/** The most telling name first: 知识产权服务公司 is an agency, though a 公司 as well. */
const kinds: readonly (readonly [Kind, string])[] = [
  ['bank', `(?:支行|分行|银行|农商行|信用社)${staff}`],
  [
    'serviceAgency',
    '(?:(?:知识产权|专利)?(?:服务|代理|运营|咨询)(?:机构|公司|所|事务所)|(?:专利|知识产权|专利代理)事务所)',
  ],
  ['industryAssociation', `(?:协会|商会)${staff}`],
  ['researchInstitute', `(?:研究院|研究所|科研院所)${staff}`],
  ['university', `(?:大学|学院|高校)${staff}`],
  ['park', `(?:园区|产业园|孵化器|孵化园)${staff}`],
  ['enterprise', `(?:企业|公司|厂子?|厂家|工厂|[国央民外私]企)${staff}`],
];
const named = kinds.map(([kind, noun]) => [kind, new RegExp(`${noun}${ending}`, 'u')] as const);

const us = '(?:我们?|咱们?|俺们?|本|敝)';
/** Subjects that say by themselves who speaks: 我厂, 我司, 我们支行; not 从我们学校, nor 我们学校旁边. */
const subjects: readonly (readonly [Kind, RegExp])[] = [
  [
    'bank',
    new RegExp(
      `${us}行|${us}[^，从向跟在的是给找用]{0,6}(?:支行|分行|银行)|^[\\p{Script=Han}]{0,8}(?:支行|分行|农商行)(?=[^，]{0,8}(?:放|发|做|办|一共|共|投))`,
      'u',
    ),
  ],
  ['university', /(?<![从向和跟由给])(?:我校|本校|我们(?:学校|学院|大学))(?!旁|对面|毕业)/],
  [
    'researchInstitute',
    /(?<![从向和跟由给])(?:我院|本院|(?:我所|本所)(?!促成|推动|撮合|代理)|我们(?:研究院|研究所|院里|所里?(?!有|促成|推动|撮合|代理)))/,
  ],
  ['serviceAgency', new RegExp(`${us}(?:代理)?(?:事务所|代理机构|代理所|服务机构|代理公司)`, 'u')],
  [
    'industryAssociation',
    new RegExp(
      `${us}(?:行业)?(?:协会|商会)|^(?:行业)?(?:协会|商会)(?=[^，]{0,14}(?:办|组织|举办|开展|搞|做|促成|推动|建|牵头|立项))|^[\\p{Script=Han}]{2,10}(?:协会|商会)$`,
      'u',
    ),
  ],
  ['park', /(?:我们|本|咱们?)(?:园区|产业园|孵化器|孵化园)(?!公司)/],
  [
    'enterprise',
    /我司|敝(?:公司|司)|(?:我们?|本|咱们?|俺们?)(?:这家?)?(?:小|个)?(?:公司|厂(?!家)|企业|中小微企业|小微企业)|^(?:我们?|咱们?)?(?:是)?璧山区?(?:这边|本地)?的?(?:一?[个家])?(?:小微|中小|中小微|民营)?(?:公司|企业|厂)(?!.*(?:合作|服务|签|转|卖))|^(?:公司|厂里?|企业)(?=用|拿|把|从|向|跟|和|名下|自己|今年|去年|在|有|是|\d)|^(?:但|不过)?(?:咱|我|本)?公司(?!也?是他|那边|说|法|方|治|规)(?=[的和买购受花签做办拿用接没不也都已还主位坐设成注现近自生经是有开][^，]*)|(?:我们?|咱们?)[^，从给向]{0,6}在[^，]{0,8}(?:开|办|建)了?(?:一?[个家])[^，]{0,6}(?:厂|公司|企业)|(?:我们?|咱们?)(?:把|拿|用|将|以)(?:自己)?公司(?:的|名下)/,
  ],
];

/** 大学, 公司 alone name what a patent came from as well. */
const ambiguous = /^(?:大学|学院|高校|公司|企业|厂)$/;
const otherSide =
  /卖方|买方|对方|许可方|转让方|被许可|客户|他们|促成|推动|惠及|服务于?|[\d二两三四五六七八九十]家/;

function saidIn(text: string): Kind | null {
  for (const [kind, noun] of named) {
    const match = noun.exec(text);
    if (match === null) continue;
    const before = text.slice(0, match.index);
    // 都是重庆大学的 says whose the patents are.
    const whose =
      match[0].endsWith('的') && !/我|咱|俺|本/.test(before) && kind !== 'enterprise' && before !== '';
    return !whose && /是|系|属|算|为|作为/.test(before) && selfSpoken(before) && !otherSide.test(before)
      ? kind
      : null;
  }
  return null;
}

/** A clause of its own among others: '代理公司，帮着组了个专利池', '重庆银行璧山支行，…'. */
function bare(text: string, clauses: readonly Clause[]): Kind[] {
  if (clauses.length === 1 || ambiguous.test(text)) return [];
  return kinds
    .flatMap(([kind, noun]) =>
      new RegExp(
        `^(?:一?[家个])?(?:璧山区?的?)?(?:小微|中小微?|小型|微型|中型|大型|民营|科技型?|高新技术)*(?:[\\p{Script=Han}]{2,10}(?=支行|分行|农商行))?${noun}的?$`,
        'u',
      ).test(text)
        ? [kind]
        : [],
    )
    .slice(0, 1);
}

/**
 * What the person is. `beside` are the clauses that ask or plan: who speaks in them is who speaks in all of them.
 */
export function kindTold(clauses: readonly Clause[], beside: readonly Clause[]): Kind | undefined {
  const texts = clauses.map(({ text }) => text.trim());
  const said = texts.flatMap((text) => saidIn(text) ?? []);
  const spoken = [...texts, ...beside.map(({ text }) => text.trim())].flatMap((text) =>
    subjects.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind),
  );
  const alone = texts.flatMap((text) => bare(text, clauses));
  const [ways] = [said, spoken, alone].filter((kind) => kind.length > 0);
  return ways && one(ways);
}
