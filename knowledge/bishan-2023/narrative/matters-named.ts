import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Span } from '../../reading/reading.ts';

/** `other`: done by or for somebody else, or no matter of the notice. `denied`: said not to be so. */
export interface Mention extends Span {
  readonly matter: MatterId | 'other' | 'denied';
  /** The matter itself, where it is denied. */
  readonly named: MatterId | 'other';
  /** Only the thing is named, and not yet what was done with it. */
  readonly thing?: true;
}

const us = '了?(?:我|咱|俺|敝|本(?:公司|企业|单位|厂))';
const schools = '(?:大学|学院|高校|院校|院所|研究院|研究所|中科院)';
const patents = '(?:专利|发明|实用新型|外观设计)';
const any = (...patterns: readonly (RegExp | string)[]): RegExp =>
  new RegExp(
    patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|'),
    'u',
  );

/** Which words name a matter as done by the person. The first that fits in a clause wins at its place. */
const names: readonly (readonly [Mention['named'], RegExp])[] = [
  // 被许可人是成都一家公司 tells of the other side.
  ['other', /被?许可[人方]/],
  // Taking an open licence is not granting one.
  [
    'other',
    any(
      /(?:接受|使用|用着|用了|用上了?|付费用|拿到|得到|通过)(?:了|过)?[^，]{0,12}(?:大学|学院|高校|院所|研究院|研究所|别人|人家|公司|他们)[^，]{0,6}开放许可/,
      /(?:接受|用着|通过)了?[^，自己]{0,8}开放许可|(?:获得|取得|拿到|得到)了?(?:[^，自己]{0,4}的)?开放许可(?!公告|声明|备案|登记)/,
      /从[^，]{1,14}(?:拿|接|获|取得|得到|用)[^，]{0,8}开放许可/,
    ),
  ],
  ['openLicence', /开放(?:式)?(?:实施)?许可|对外开放[^，]{0,6}许可/],
  [
    'licenceBrokerage',
    /(?:促成|推动|撮合|牵线|帮助?|协助|服务)[^，]{0,12}(?:企业|公司|家)[^，]{0,14}许可|促成(?:了|的)?[^，]{0,10}许可/,
  ],
  ['patentPool', /专利池|入池|池子/],
  ['cultivationCentre', /(?:培育|转化)(?:[(（]?转化[)）]?)?(?:的)?中心/],
  [
    'serviceActivity',
    /(?:对接会|培训|宣讲|宣传|讲座|入园惠企|沙龙|路演|推介会|(?:对接|转化|惠企)活动)|(?:协会|商会|园区|机构|中心|联盟)[^，]{0,8}(?:办|组织|开展|搞)了?[^，]{0,4}[场次期][^，]{0,6}活动/,
  ],
  [
    'bankPledge',
    any(
      /(?:放|发放|投放|放出|投(?!资|产|保)|发(?!明|展|票))(?:了|出|贷|过)?[^，]{0,14}(?:质押(?:融资)?(?:贷款)?|贷款|企业|\d+[家户])/,
      /[给为向](?!我|咱|俺)[^，]{0,8}(?:企业|公司|客户|[家户])[^，]{0,6}(?:做|办|提供|放|发|投|落地)[^，]{0,8}(?:质押|专利贷|知产贷)(?:融资)?(?:贷款)?/,
    ),
  ],
  [
    'highValueConversion',
    /高价值(?:的)?(?:发明)?(?:专利)?(?:ZL)?[\dXx.]*[^，中]{0,8}(?:转化|产业化|实施|投产)(?!中心)/i,
  ],
  [
    'implementation',
    any(
      /(?:自己|自有|自家|自主|自研|自个儿?)(?!名)[^，从]{0,8}(?:专利|发明)[^，从]{0,18}(?:生产|投产|实施(?!许可)|产业化|转化|量产|做成)/,
      // The other way about: 投产用的是自己的2件发明.
      /(?:生产|投产|实施|产业化|转化|量产)[^，从]{0,10}(?:自己|自有|自家|自主|自研)(?!名)[^，从]{0,8}(?:专利|发明)/,
    ),
  ],
  [
    'productRecognition',
    /(?:密集型产品|产品)[^，]{0,8}认定|认定[^，]{0,6}(?:密集型|产品)|(?:其中|[个款种])[^，]{0,8}认定/,
  ],
  ['productFiling', /产品[^，]{0,8}备案|备案[^，]{0,10}产品|备(?:了|上了?|好了?)?[^，案]{0,6}(?:专利)?产品/],
  // Done for another.
  [
    'other',
    /(?:帮|替|给|为|协助|代)(?!我|咱|俺|了我)[^，]{0,10}(?:企业|公司|客户|单位|厂)[^，]{0,14}(?:受让|转让|许可|买|购|贷|备案|认定|质押)/,
  ],
  // Given away, not taken: the other side of a transfer or licence brings nothing under A1.1.1 and A1.1.2.
  [
    'other',
    any(
      /(?:转让|许可|卖|过户|转)(?:了)?(?:\S{0,8})给(?!了?(?:我|咱|本|俺|敝|公司))/,
      /把[^，]{0,12}(?:转让|许可|卖)(?!给了?(?:我|咱|本|俺|敝|公司)|到)/,
      /(?:转让|卖)(?:掉|出去)|许可(?:别|他)人|对外(?:转让|许可|授权)/,
    ),
  ],
  // 剩下1件投产了: what became of a piece besides.
  [
    'other',
    /^\s*(?:另外?|剩下?的?)?\s*[\d一二两三四五六七八九十]+件(?:是)?(?:用来|拿来|拿去)?(?:转化|投产|实施)/,
  ],
  // 买了两台设备, 收购了一家公司, 房产抵押.
  ['other', /(?:抵押|信用|房产|经营性?|厂房)贷/],
  [
    'licence',
    any(
      /(?:接受|获得|取得|拿到|得到|签|办|做|有|是|从|由|被|经|和|跟|与|向|用)[^，]{0,18}许可(?!证|的?是)/,
      `(?:许可|授权)(?:给|到|于)?${us}`,
      `${schools}[^，]{0,6}许可`,
      /许可(?:合同|备案|协议|使用|实施|方式)|许可了|(?:独占|排他|普通|独家)(?:实施)?许可/,
      /^\s*(?:专利)?许可(?=[:：]|的\d)|许可[^，]{0,6}\d?[件项份]|[件项份][^，]{0,10}许可/,
      /(?:专利|发明)(?:实施|使用)?许可/,
      /(?:授权|允许)(?:了)?(?:我|咱|俺|本公司|敝)[^，]{0,4}(?:使用|用|实施)/,
      /(?:拿|获|取)[到得]了?[^，]{0,10}(?:使用权|实施权)/,
    ),
  ],
  [
    'transfer',
    any(
      /受让|承让|转入|transfer(?:red)?(?=了|过来|来)/,
      /(?:接受|接收|从|由|向|跟|和|与)[^，]{0,18}(?:转让|转过来|转来|转进来|过户|变更|转移)/,
      `(?:转让?|过户|卖|变更|划转?|移交)(?:给|到|与|于|归)(?:了)?(?:我|咱|俺|敝|本(?:公司|企业|单位|厂)|公司)`,
      `(?:转让?|卖|过户|划转?|给)了?[^，]{0,14}给${us}`,
      `(?:买|购买|购入|购|收购|购置|购进|引进|盘|接手)(?:了|过|进|来|入|下|到|起|得|断)*[^，]{0,16}${patents}`,
      `${patents}[^，]{0,10}(?:买|购|引进|收购)(?:的|来|入|进|下|过来|回来)`,
      /[件项][^，]{0,10}是(?:买|购|受让)/,
      /买了?(?:俩|仨|[\d一二两三四五六七八九十]+件)/,
      /(?:从|向|跟|找|在)[^，]{0,14}(?:买|购买|购入|购|收购|引进)/,
      /签[^，]{0,14}转让(?:合同|协议)/,
      `(?:从|跟|和|与|向)[^，]{0,12}${schools}[^，]{0,4}(?:办|完成|做)[^，给]{0,12}转让`,
      `(?<!我们|我)${schools}的?转让`,
      /(?:转|变更|过户?|划|登记)(?:让)?了?(?:到|给|至|进|在)[^，]{0,6}名下/,
      /转让方式(?:取得|获得)|^\s*(?:受让|转让)(?=[:：])|办(?:理)?(?:的|了|完)?过户|(?:专利|发明)[^，给]{0,14}过户(?!给)/,
      `从[^，]{1,14}${schools}[^，]{0,4}来的`,
      `${schools}[^，]{0,6}(?:拿|转|接|过)(?:过来|来|到|进来)`,
      `完成[^，我本]{0,6}${schools}[^，]{0,14}(?:转让|变更|过户)`,
      // 转来2件, 过户过来3件, 拿过来: what comes here comes to the person.
      /(?:转|过户|拿|接|买|购|变更|划|引)(?:过来|进来|来|回来|入)(?!自)/,
      `从[^，]{1,16}(?:拿|接|弄|搞|转|取|收|过)(?:了|来|过来|下|到|得|起)+[^，]{0,8}${patents}`,
      // 2件转让, 转让2件: without another side it is the award's own word.
      /转让[^，给]{0,8}\d[件项]|[件项][^，给]{0,10}转让(?!给|了?我|方|人|掉|出)/,
      /(?:专利|发明)(?:权)?(?:的)?(?:转让|过户|权属变更|转移)(?!给|方|人|掉|出)/,
    ),
  ],
  [
    'pledgeLoan',
    any(
      /(?:专利|知识产权|知产)(?:权)?(?:质押|贷|融资|押)|质押(?:融资|贷款|贷)|贷(?:了|到|款|过|起|得)/,
      /(?:专利|知识产权|知产|发明)[^，]{0,8}(?:质押|押[了给到在去]|抵押给|出质|贷款)|(?:质押|主贷)[^，]{0,8}(?:专利|发明|知识产权)/,
      /主贷|(?<!不[^，]{0,4})异地质押|(?:做|办|搞)[^，]{0,8}质押/,
    ),
  ],
];

const denied =
  /(?:没有?|没得|未|不是|并非|不(?![少止仅错同但])|无(?!偿)|从未|从没)(?:过|再|去|做|办|有|进行|接受|涉及|通过|用|搞|签|申请|参与|参加)?[^，:]{0,12}$/;
/** 开放许可没做过, 转让没有办: denied behind its name. */
const deniedAfter = /^(?:[^，]{0,6})(?:没有?|没得|未|从未|从没)(?:做|办|搞|弄|申请|签|碰|涉及|进行)过?/;
/** 没有问题, 没有关联, 还没到期: something else is denied. */
const otherDenied = /(?:没有?|无|不存在)(?:任何)?(?:问题|关联|纠纷|争议|股权|亲属|瓜葛)[^，]{0,3}的?/g;

/** A patent of high value, of which a later clause may say that it was put to use. */
const highValue = /高价值(?:的)?(?:发明专利|发明|专利)(?!中心|培育)/;

/** The matters that a clause names, in order; what is named twice stands once a matter. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  let open = text;
  for (const [named, pattern] of names) {
    const match = pattern.exec(open);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index).replace(otherDenied, '');
    const negated =
      denied.test(before) || /^(?:没|未|不)/.test(match[0]) || deniedAfter.test(text.slice(end));
    found.push({ matter: negated ? 'denied' : named, named, start: match.index, end });
    // A mention is blanked, so that 开放许可 is not read as 许可 as well.
    open = open.slice(0, match.index) + '|'.repeat(end - match.index) + open.slice(end);
  }
  found.sort((a, b) => a.start - b.start);
  const high = found.length === 0 ? highValue.exec(text) : null;
  if (high !== null) {
    const end = high.index + high[0].length;
    return [
      { matter: 'highValueConversion', named: 'highValueConversion', start: high.index, end, thing: true },
    ];
  }
  return found.filter((mention) => !saysHow(mention, found, text));
}

/** 受让引进的高价值专利1件并转化: how the patent came that was put to use, and no second matter. */
function saysHow({ named, start, end }: Mention, found: readonly Mention[], text: string): boolean {
  return (
    named === 'transfer' &&
    found.some(
      (other) =>
        (other.named === 'highValueConversion' || other.named === 'implementation') &&
        start <= other.start &&
        !/[、和；;]|\d件/.test(text.slice(end, other.start)),
    )
  );
}
