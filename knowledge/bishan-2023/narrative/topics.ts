import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Clause } from './clauses.ts';

/** The clauses that tell of one matter: the one that names it, and those after it that name none. */
export interface Topic {
  readonly matter: MatterId;
  readonly clauses: readonly Clause[];
}

/** Which words name a matter as done by the person. The first that fits in a clause wins at its place. */
const names: readonly (readonly [MatterId | 'other', RegExp])[] = [
  // 被许可人是成都一家公司 tells of the other side.
  ['other', /被?许可[人方]/],
  // Taking an open licence is not granting one.
  ['other', /(?:接受|获得|取得|拿到|得到|通过)[^，]{0,8}开放许可/],
  ['openLicence', /开放许可/],
  ['licenceBrokerage', /(?:促成|推动|撮合|帮助?|协助|服务)[^，]{0,12}(?:企业|公司|家)[^，]{0,14}许可/],
  ['patentPool', /专利池|入池/],
  ['cultivationCentre', /(?:培育|转化)(?:[(（]转化[)）])?中心/],
  [
    'serviceActivity',
    /(?:对接会|培训|宣讲|宣传|讲座|入园惠企|沙龙|路演|推介会|(?:对接|转化|惠企)活动)|(?:协会|商会|园区|机构|中心|联盟)[^，]{0,8}(?:办|组织|开展|搞)了?[^，]{0,4}[场次期][^，]{0,6}活动/,
  ],
  [
    'bankPledge',
    /(?:放|发放|投放|放出|发(?!明|展))(?:了|出|贷|过)?[^，]{0,14}(?:贷款|企业|质押|\d+家)|[给为向][^，]{0,8}企业[^，]{0,6}(?:做|办|提供)[^，]{0,6}质押/,
  ],
  ['highValueConversion', /高价值(?:的)?(?:发明)?(?:专利)?[^，中]{0,8}(?:转化|产业化|实施|投产)(?!中心)/],
  [
    'implementation',
    /(?:自己|自有|自家|自主|自研)的?[^，]{0,8}(?:专利|发明)[^，]{0,18}(?:生产|投产|实施|产业化|转化)/,
  ],
  [
    'productRecognition',
    /(?:密集型产品|产品)[^，]{0,8}认定|认定[^，]{0,6}(?:密集型|产品)|(?:其中|[个款种])[^，]{0,8}认定/,
  ],
  ['productFiling', /产品[^，]{0,8}备案|备案[^，]{0,10}产品/],
  // Done for another.
  [
    'other',
    /(?:帮|替|给|为|协助|代)[^，]{0,10}(?:企业|公司|客户|单位|厂)[^，]{0,14}(?:受让|转让|许可|买|购|贷|备案|认定|质押)/,
  ],
  // Given away, not taken: the other side of a transfer or licence brings nothing under A1.1.1 and A1.1.2.
  [
    'other',
    /(?:转让|许可|卖)(?:了)?(?:\S{0,8})给(?!了?(?:我|咱|本|俺))|把[^，]{0,12}(?:转让|许可|卖)(?!给了?(?:我|咱|本|俺))|(?:转让|卖)(?:掉|出去)/,
  ],
  ['other', /(?:抵押|信用|流动资金|房产|经营性?|厂房)贷/],
  [
    'licence',
    /(?:接受|获得|取得|拿到|得到|签|办|做|有|是|从|由|被|经)[^，]{0,18}许可|许可(?:给|到)?了?(?:我|咱|本公司|俺)|(?:高校|大学|学院|院所)的?许可|许可(?:合同|备案|协议)|许可了/,
  ],
  [
    'transfer',
    /受让|(?:接受|从|由|向)[^，]{0,18}(?:转让|转过来|转来|过户|变更)|(?:转让|转|过户|卖|变更)(?:给|到)了?(?:我|咱|本公司|俺)|(?:买|购买|购入|购|收购)(?:了|过|进|来|入|下|到)?[^，]{0,16}(?:专利|发明|实用新型)|(?:从|向|跟|找|在)[^，]{0,14}(?:买|购买|购入|购|收购)|签[^，]{0,14}转让(?:合同|协议)|(?:从|跟|和|与|向)[^，]{0,12}(?:大学|学院|高校|院所)[^，]{0,4}(?:办|完成|做)[^，给]{0,12}转让|(?<!我们|我)(?:高校|大学|学院|院所)的?转让|(?:转让?|卖|过户)了?[^，]{0,14}给了?(?:我|咱|本公司|俺)|(?:转|变更|过户|划)(?:让)?(?:到|给|至|进)[^，]{0,6}名下|(?:大学|学院|高校|院所|研究院|研究所)[^，]{0,6}(?:拿|转|接)(?:过来|来)|完成[^，我本]{0,6}(?:大学|学院|高校|院所|研究院|研究所)[^，]{0,14}(?:转让|变更|过户)/,
  ],
  ['pledgeLoan', /(?:专利|知识产权)(?:权)?(?:质押|贷)|质押(?:融资|贷款|贷)|贷(?:了|到|款|过|起|得)/],
];

const denied =
  /(?:没有?|没得|未|不是|并非|不(?![少止仅错])|无|从未|从没)(?:过|再|去|做|办|有|进行|接受|涉及|通过|用|搞|签)?[^，:]{0,12}$/;

interface Mention {
  readonly matter: MatterId | 'other' | 'denied';
  readonly start: number;
  readonly end: number;
}

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  let open = text;
  for (const [matter, pattern] of names) {
    const match = pattern.exec(open);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const negated = denied.test(text.slice(0, match.index)) || /^(?:没|未|不)/.test(match[0]);
    found.push({ matter: negated ? 'denied' : matter, start: match.index, end });
    // A mention is blanked, so that 开放许可 is not read as 许可 as well.
    open = open.slice(0, match.index) + '|'.repeat(end - match.index) + open.slice(end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** '受让2件、许可1件' is two clauses: cut at the sign before each further mention. */
function cut(clause: Clause, mentions: readonly Mention[]): readonly (readonly [Mention | null, Clause])[] {
  const [first = null, ...further] = mentions;
  const starts = [0];
  for (const { start } of further) {
    const before = clause.text.slice(0, start);
    const sign = Math.max(
      ...['、', '和', '另', '还', '并', '及', ' ', '又', '也'].map((mark) => before.lastIndexOf(mark)),
    );
    starts.push(sign > (starts.at(-1) ?? 0) ? sign : start);
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? clause.text.length;
    const piece = {
      text: clause.text.slice(start, end),
      start: clause.start + start,
      end: clause.start + end,
    };
    return [i === 0 ? first : (further[i - 1] ?? null), piece];
  });
}

/** Something done, had or counted; a matter that is only named is no claim. */
const done = /[了过完]|已|共建|建的|有|从|做|办|签|的$|是|被|\d|[一二两三四五六七八九十][件个家笔场次]/;
/** Talk of the award and not of what was done. */
const talk =
  /咨询|了解|请教|问|想知道|关于|看看|介绍|讲讲|说说|告诉|资助|补贴|奖励|条件|流程|标准|规定|感兴趣/;
const count = /[\d一二两三四五六七八九十]\s*[件项份]/;
const unfinished =
  /正在|还没(?!还|到期|付)|尚未|没办[完好妥]|没完成|未完成|没过户|没备案|办理中|进行中|在办|在走流程|快要|即将|马上(?:要|就)|没(?:签|买|做|办|贷)成|失败|取消|终止|撤回|退了/;
/** What stands before the matter is named and may belong to it: 3件发明专利，3月过户的，从重庆大学受让. */
const leading = /过户|办[完好妥]|完成|登记|[\d一二两三四五六七八九十]件/;
const owned = /有|自|申请|拿下|授权/;

/** What a topic's own conditions speak of: the transfers and licences that a pool or a broker brought about. */
const belongs: Partial<Record<MatterId, readonly (MatterId | 'other' | 'denied')[]>> = {
  patentPool: ['licenceBrokerage', 'licence', 'transfer', 'patentPool', 'other'],
  licenceBrokerage: ['licence', 'licenceBrokerage'],
};

/** Whether a clause goes on with the topic before it, though it names a matter itself. */
function continues(topic: Topic, mention: Mention, piece: Clause): boolean {
  if (belongs[topic.matter]?.includes(mention.matter) === true) return true;
  // A second number of the same matter begins another: 从重庆大学受让2件，从西南大学受让1件.
  return (
    topic.matter === mention.matter &&
    !(count.test(piece.text) && topic.clauses.some(({ text }) => count.test(text)))
  );
}

/** The told clauses by matter, in the order told; what was denied, is another's or is not finished goes to none. */
export function topicsOf(clauses: readonly Clause[]): Topic[] {
  const topics: { matter: MatterId; clauses: Clause[] }[] = [];
  const opening: Clause[] = [];
  // What tells of no matter of the person's is collected too, so that it is nobody's.
  let current: Clause[] = opening;
  for (const [mention, piece] of clauses.flatMap((clause) => cut(clause, mentionsIn(clause.text)))) {
    const last = topics.at(-1);
    const open = last?.clauses === current ? last : null;
    const idle = talk.test(piece.text) || (mention !== null && !done.test(piece.text));
    if (unfinished.test(piece.text)) {
      if (open !== null) topics.pop();
      current = [];
    } else if (mention === null && !idle) {
      const leads = current === opening && leading.test(piece.text) && !owned.test(piece.text);
      if (topics.length > 0 || leads) current.push(piece);
    } else if (mention !== null && open !== null && continues(open, mention, piece)) {
      current.push(piece);
    } else if (mention === null || mention.matter === 'denied' || mention.matter === 'other' || idle) {
      current = [];
    } else {
      current = topics.length === 0 ? [...opening, piece] : [piece];
      topics.push({ matter: mention.matter, clauses: current });
    }
  }
  return topics;
}
