import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Clause } from './clauses.ts';
import { concluded, isUnfinished } from './finished.ts';
import { type Mention, mentionsIn } from './matters-named.ts';

/** The clauses that tell of one matter: the one that names it, and those after it that name none. */
export interface Topic {
  readonly matter: MatterId;
  readonly clauses: readonly Clause[];
}

type Said = readonly [Mention | null, Clause];

/** '受让2件、许可1件' is two clauses: cut at the sign before each further mention. */
function cut(clause: Clause): Said[] {
  const mentions = mentionsIn(clause.text);
  const [first = null, ...further] = mentions;
  const starts = [0];
  for (const { start } of further) {
    const before = clause.text.slice(0, start);
    const sign = Math.max(
      ...['、', '和', '另', '还', '并', '及', ' ', '又', '也', '('].map((mark) => before.lastIndexOf(mark)),
    );
    starts.push(sign > (starts.at(-1) ?? 0) ? sign : start);
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? clause.text.length;
    const piece = {
      ...clause,
      text: clause.text.slice(start, end),
      start: clause.start + start,
      end: clause.start + end,
    };
    return [i === 0 ? first : (further[i - 1] ?? null), piece];
  });
}

/** Something done, had or counted; a matter that is only named is no claim. */
const done =
  /[了过完万_]|金额|已|牵头|组建|搞|弄|占|以(?![上下内及外后前])|押[了给到]|共建|建的|有|从|做|办|签|的$|是|被|来|受让|自|\d|[一二两三四五六七八九十][件个家笔场次]/;
/** 认定还没下来, 没去立项: how it stands with the office says nothing of what was done; but see a centre, which is its 验收. */
const withOffice = /认定|立项|排名|批/;
/** Talk of the award and not of what was done. */
const talk =
  /咨询|了解|请教|问|想知道|关于|看看|介绍|讲讲|说说|告诉|资助|补贴|奖励|条件|(?<!走)流程|标准|规定|感兴趣/;
const count = /[\d一二两三四五六七八九十]\s*[件项份]|ZL\d/i;
/** 计划5场，目前做了2场: so many came about. */
const reached = /[\d一二两三四五六七八九十]\s*[件项份场次期个家户笔]|ZL\d/i;
/** 签了一份合同，许可2件: the contract is one number, the patents another. */
const counts = [/[\d一二两三四五六七八九十]\s*[件项]|ZL\d/i, /[\d一二两三四五六七八九十]\s*份/];
/** What stands before the matter is named and may belong to it: 3件发明专利，3月过户的，从重庆大学受让. */
const leading = /过户|办[完好妥]|完成|登记|备案|[\d一二两三四五六七八九十]件|(?:大学|学院|研究院|研究所)的/;
const owned = /有(?!限)|自|申请|拿下|授权/;
/** 受让的3月办结: said of what was told before, and no second matter. */
const backTo =
  /^\s*(?:受让|转让|许可|买)(?:来|过来)?的(?!是|有|[^，]{0,6}[\d一二两三四五六七八九十][件份])|那[一两二三\d]?[件份]/;
/** 已经报过了，领了1万: of an award that was had before nothing is claimed again. */
const awarded =
  /(?:报|申报|领|拿|补)过[^，]{0,4}(?:了|[\d一二两三四五六七八九十])|(?:领|拿)了[^，]{0,3}[\d一二两三四五六七八九十]+[万千]/;
const putToUse = /(?<!没|未|没有)(?:转化|产业化|投产|实施|量产)(?!中心|率)/;

/** What a topic's own conditions speak of: the transfers and licences that a pool or a broker brought about. */
const belongs: Partial<Record<MatterId, readonly Mention['matter'][]>> = {
  patentPool: ['licenceBrokerage', 'licence', 'transfer', 'patentPool', 'other'],
  licenceBrokerage: ['licence', 'licenceBrokerage'],
  openLicence: ['openLicence', 'licence'],
};
/** What the notice asks of them in numbers, which people hold theirs against. */
const asked: readonly Mention['matter'][] = ['patentPool', 'licenceBrokerage', 'bankPledge'];
const isNow = /我们?[^，]{0,6}(?:现在|目前|实际)[^，]{0,4}(?:有|是|做|完成)/;
const rest = /^\s*(?:还有|另外?|其余|其他|剩下?)|原定|原计划|本来/;
/** Matters done first, and recognised by the office after. */
const reviewed: readonly MatterId[] = [
  'bankPledge',
  'pledgeLoan',
  'patentPool',
  'licenceBrokerage',
  'serviceActivity',
];
/** A part of what was counted before: 其中1件, 另外3件, 剩下的. */
const part =
  /^\s*(?:其中|里面|当中|(?:另外?|还有|其余|其他|剩下?|余下)的?\s*[\d一二两三四五六七八九十]+\s*[件项])/;

/** Whether a clause goes on with the topic before it, though it names a matter itself. */
function continues(topic: Open, mention: Mention, piece: Clause): boolean {
  if (belongs[topic.matter]?.includes(mention.matter) === true)
    // 许可备案 of an open licence is told without a count of its own.
    return topic.matter !== 'openLicence' || mention.matter === 'openLicence' || !count.test(piece.text);
  if (topic.matter !== mention.matter) return false;
  // A second number of the same matter begins another: 从重庆大学受让2件，从西南大学受让1件.
  return (
    part.test(piece.text) ||
    !counts.some((one) => one.test(piece.text) && topic.clauses.some(({ text }) => one.test(text)))
  );
}

interface Open {
  readonly matter: MatterId;
  readonly clauses: Clause[];
  /** Named as under discussion: a claim once something of it came about. */
  tentative: boolean;
}

/** The told clauses by matter, in the order told; what was denied, is another's or is not finished goes to none. */
export function topicsOf(clauses: readonly Clause[]): Topic[] {
  const topics: Open[] = [];
  const opening: Clause[] = [];
  // What tells of no matter of the person's is collected too, so that it is nobody's.
  let current: Clause[] = opening;
  const close = () => (current = []);
  const begin = (matter: MatterId, piece: Clause, tentative: boolean) => {
    // 三件发明，两件受让，一件许可: the first number counts more than this matter's.
    const led = count.test(piece.text) ? opening.filter(({ text }) => !count.test(text)) : opening;
    current = topics.length === 0 && !tentative ? [...led, piece] : [piece];
    topics.push({ matter, clauses: current, tentative });
  };
  const told = (matter: MatterId) => topics.findLast((topic) => topic.matter === matter);
  for (const [mention, piece] of clauses.flatMap(cut)) {
    const last = topics.at(-1);
    const open = last?.clauses === current ? last : null;
    const matter = mention?.matter ?? null;
    if (piece.modality === 'asked') continue;
    if (piece.modality !== 'told') {
      if (mention === null) continue;
      // 政策说要30件，我们现在有17件: what is named by another may be told of the person next.
      const possible = piece.modality === 'planned' || (matter !== null && asked.includes(matter));
      if (possible && matter !== 'other' && matter !== 'denied' && matter !== null)
        begin(matter, piece, true);
      else close();
      continue;
    }
    const idle = talk.test(piece.text) || (mention !== null && !done.test(piece.text));
    const late = isUnfinished(piece.text, (mention?.named ?? open?.matter) === 'productRecognition');
    const standing = withOffice.test(piece.text) && open !== null && reviewed.includes(open.matter);
    if (late && !standing && (mention === null || open?.matter === mention.named)) {
      // 另一个还没验收, 还有2户在走审批: of the rest nothing is claimed.
      if (open !== null && count.test(piece.text)) current.push(piece);
      else if (open !== null && rest.test(piece.text)) continue;
      else {
        if (open !== null) topics.pop();
        close();
      }
    } else if (mention === null) {
      const leads = current === opening && leading.test(piece.text) && !owned.test(piece.text);
      if (idle) close();
      else if (topics.length > 0 || leads) current.push(piece);
      if (open !== null && reached.test(piece.text) && (concluded.test(piece.text) || isNow.test(piece.text)))
        open.tentative = false;
      if (open?.matter === 'highValueConversion' && putToUse.test(piece.text)) open.tentative = false;
    } else if (open !== null && continues(open, mention, piece)) {
      if (concluded.test(piece.text)) open.tentative = false;
      current.push(piece);
    } else if (
      awarded.test(piece.text) ||
      matter === 'denied' ||
      matter === 'other' ||
      matter === null ||
      idle ||
      late
    ) {
      close();
    } else if (backTo.test(piece.text) && told(matter) !== undefined) {
      current = told(matter)?.clauses ?? [];
      current.push(piece);
    } else {
      begin(matter, piece, mention.thing === true);
    }
  }
  return topics
    .filter(({ tentative }) => !tentative)
    .map(({ matter, clauses: told }) => ({ matter, clauses: told }));
}
