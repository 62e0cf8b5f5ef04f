import type { Concepts } from './concepts.ts';
import { inquires } from '../understand/asks.ts';
import type { TopicHit } from './retriever.ts';
import type { Silences } from './silences.ts';

const papers =
  /材料|资料|佐证|报账|报销单|书面|纸质|凭证|清单|(?<!你们|通知|政策|这个|这份|看不?懂)文件(?![写说里上名叫])|证明|之外.{0,3}(?:还|要|交)|(?:交|带|提交|提供|准备|附)(?:什么|啥|哪|些)/;
/** Questions about papers that have topics of their own. */
const aboutOnePaper =
  /几份|几套|一式|章|原件|复印|委托|代办|受托|身份证|执照|开户|依据|认定证明|造假|作假|假|齐/;
const lacking = /缺|少了|差.{0,2}[样份个]|漏|丢|没带|忘带|不齐|不全/;
const howLong = /几[天日]|几个(?:工作)?[天日]|多[久长少][天时]?|期限|限期|截止/;
const consequence = /拒|毙|退|打回|不收|当场|作废|没戏|没事|补/;

const bank = /惠企|支行|分行|我行|本行|排名|第[一二三]名|rank|branch/;
const interest = /贴|利息|年期|第.年/;
const invoice = /(?:要|交|开|提供|需)[^，,。多]{0,4}发票[^，,。]{0,3}$|发票[^，,。多]{0,4}(?:要|交|需)/;
/** Whose papers are asked about; those of transfers and licences where none is named. */
const invoices: readonly (readonly [string, RegExp])[] = [
  ['papers.invoicePledge', /质押|贷款|评估|担保|保险|利息|贴息/],
  ['papers.invoiceService', /活动|培训|对接|宣讲|讲座|服务|专利池/],
  ['papers.invoiceProduct', /产品|密集型|认定/],
];
const brokering = /促成|推动|撮合|牵线|帮|服务|协会|机构|代理|[家户]/;
const twice = /同一[件个项].{0,12}(?:先|再|又)/;

/** Whether a matter must be approved before it is done: 先立个项, 等局里点头, 没打报告就办了. */
const beforehand =
  /立个?过?项|报批|先.{0,6}(审批|批准|打报告|打个?招呼|申请|报备)|点头|还是要?批|要批|打报告|打个?招呼|(事先|事前|提前).{0,8}(报|批|申请|说|招呼|同意)|完了?(再|才|直接)[^。]{0,8}还是|还是[^，,。]{0,6}(开头|一开始|起头|事先|先)[^，,。]{0,4}[报批]|approv|挂个?号|批一[下哈]/;
/** Which matters they are: 哪两类要先立项. */
const which = /哪[些几两三][^，,。]{0,8}(立项|批)|(立项|批)[^，,。]{0,8}哪[些几两三]/;
const approved = ['centre', 'service', 'pool', 'activity', 'brokerage'];
const free = [
  'transfer',
  'licence',
  'openLicence',
  'pledgeLoan',
  'crossRegion',
  'productFiling',
  'productRecognition',
];

const matters = [...approved, ...free, 'implementation', 'highValue'];

/** Subjects whose papers the notice lists together with another's (clauses 5.2.5 to 5.2.8). */
const listedWith: Readonly<Record<string, string>> = {
  pool: 'service',
  activity: 'service',
  brokerage: 'service',
  bankPledge: 'pledgeLoan',
  productRecognition: 'productFiling',
  openLicence: 'licence',
};

/**
 * The best topic, except where the question names outright what it wants of that subject: the examples of a subject
 * are many, those of its papers few, so that a new wording of 'which papers' tends to land beside them.
 */
export function bestTopic(text: string, hits: readonly TopicHit[], named: Named): TopicHit | null {
  const [top] = hits;
  if (!top) return null;
  const wanted = [wantedInstead(text, top), ...namedConditions(text, top, named.conditions)];
  const said = firstOf(wanted, hits) ?? top;
  const found = firstOf([named.silences(text, said.topic)], hits) ?? said;
  if (found === top) return top;
  return {
    topic: found.topic,
    probability: Math.max(top.probability, found.probability),
    similarity: Math.max(top.similarity, found.similarity),
  };
}

/** What a question may name outright: a condition of a matter, something that the notice doesn't say. */
interface Named {
  readonly conditions: Concepts;
  readonly silences: Silences;
}

function firstOf(ids: readonly (string | null)[], hits: readonly TopicHit[]): TopicHit | undefined {
  const known = ids.map((id) => hits.find(({ topic }) => topic.id === id));
  return known.find((hit) => hit !== undefined);
}

/** From this length on a message tells a story. */
const story = 40;

/** Facets that tell a subject's rule in general, whatever the asker says of their case. */
const general = ['amount', 'who', 'sum', 'institute', 'source', 'sme', 'price', 'seller', 'recognition'];

/** Several pieces, of which a condition may hold for some: '两件大学的，还有一件是公司的，一共多少'. */
const ofSeveral =
  /(?=.*(还有|另外?一?[件个]|其中|[一二两三四五六七八九\d][件个]是))(?=.*(一共|合计|总共|算下来|加起来|多少|几万|几个钱))/;

/** Topics of the same subject for the conditions that the question names, the deciding one first. */
function namedConditions(text: string, { topic }: TopicHit, conditions: Concepts): string[] {
  const named = [...conditions.in(text)];
  const outright = matters.includes(topic.subject) ? named.filter((facet) => facet.includes('.')) : [];
  if (!general.includes(topic.facet) || ofSeveral.test(text)) return outright;
  return [...outright, ...named.map((facet) => `${topic.subject}.${facet}`)];
}

/** What a message asks, without what it tells beside it: 资料一张不缺 in a story asks for no paper. */
function inquiringParts(text: string): string {
  const parts = text.split(/[,，。;；]/).filter((part) => inquires(part));
  return text.length > story && parts.length > 0 ? parts.join('，') : text;
}

function wantedInstead(text: string, { topic }: TopicHit): string | null {
  const asked = inquiringParts(text);
  if (
    lacking.test(text) &&
    consequence.test(text) &&
    !howLong.test(text) &&
    ['papers', 'exclusion', 'gap'].includes(topic.subject)
  )
    return 'exclusion.papers';
  if (invoice.test(text) && topic.id !== 'activity.amount')
    return invoices.find(([, words]) => words.test(text))?.[0] ?? 'papers.invoice';
  if (topic.subject === 'bankPledge' && interest.test(text) && !bank.test(text)) return 'pledgeLoan.cap';
  if (
    topic.subject === 'pledgeLoan' &&
    topic.facet !== 'materials' &&
    bank.test(text) &&
    !interest.test(text)
  )
    return 'bankPledge.amount';
  // 许可4件，备案500万: one who takes a licence, no agency that brought others to it.
  if (
    topic.subject === 'brokerage' &&
    /许可.{0,3}[\d一二两三四五六七八九]件|件.{0,6}许可/.test(text) &&
    !brokering.test(text)
  )
    return 'licence.amount';
  if (
    beforehand.test(text) &&
    ['amount', 'who', 'cap', 'sum', 'fees', 'materials', 'acceptance'].includes(topic.facet)
  ) {
    if (approved.includes(topic.subject)) return `${topic.subject}.process`;
    if (free.includes(topic.subject)) return 'process.after';
  }
  if (['process.after', 'process.approval', 'service.process'].includes(topic.id) && which.test(text))
    return 'process.which';
  // 听说要立项才给转让的钱: approval is what is asked, of a matter that needs none.
  if (
    ['service.process', 'process.approval'].includes(topic.id) &&
    /转让|受让|过户|许可|质押|贷款|贴息|产品/.test(text) &&
    !/服务|活动|培训|对接|池|中心|促成|撮合/.test(text)
  )
    return 'process.after';
  if (topic.facet === 'amount' && twice.test(text)) return 'stack.samePatent';
  if (
    ['amount', 'who', 'process', 'sum'].includes(topic.facet) &&
    papers.test(asked) &&
    !aboutOnePaper.test(asked)
  )
    return `${listedWith[topic.subject] ?? topic.subject}.materials`;
  return null;
}
