import { strength, type TopicHit } from '../retrieve/retriever.ts';
import type { Topic } from '../topics.ts';

/** What the turns before leave in mind: the last thing answered, and the last that was about a matter. */
export interface Before {
  readonly last: Topic;
  readonly matter: Topic | null;
}

/** A message said in full, and the topic that it then asks for, where there is one. */
export interface InFull {
  readonly text: string;
  readonly topic: string | null;
}

/** The matters: what each is called in a question said in full, and the words that name it. */
const matters: Readonly<Record<string, { readonly name: string; readonly named: RegExp }>> = {
  openLicence: { name: '开放许可', named: /开放/ },
  licence: { name: '高校专利许可', named: /许可(?!证)|授权(使用|给)|licen[cs]/ },
  implementation: { name: '自有专利转化实施', named: /转化实施|自有|投产/ },
  highValue: { name: '高价值专利转化', named: /高价值(?!.*中心)/ },
  transfer: { name: '高校专利转让', named: /转让|受让|过户|transfer/ },
  bankPledge: { name: '银行惠企奖励', named: /银行|支行|bank/ },
  crossRegion: { name: '异地质押融资', named: /异地|成渝/ },
  pledgeLoan: { name: '质押贷款贴息', named: /质押|贷款|贴息|评估费|担保费|保险费|loan|pledge/ },
  productRecognition: { name: '密集型产品认定', named: /认定/ },
  productFiling: { name: '产品备案', named: /产品|备案/ },
  centre: { name: '高价值专利培育中心', named: /中心/ },
  pool: { name: '专利池', named: /池/ },
  brokerage: { name: '促成许可', named: /促成|撮合/ },
  activity: { name: '专利转化活动', named: /活动|培训|对接/ },
  service: { name: '专利转化服务', named: /服务/ },
};

/** What is asked of a matter: how it is said in full, and the words that ask for it. */
const facets: Readonly<Record<string, { readonly said: string; readonly asked: RegExp }>> = {
  materials: { said: '要交什么材料', asked: /材料|资料|(交|带|准备)(什么|哪|些)|手续|documents?|papers?/ },
  cap: { said: '最高多少', asked: /最多|最高|上限|封顶|顶格|max/ },
  large: { said: '大企业能报吗', asked: /大(型|公司|企业|厂)|上市|集团|large|big/ },
  sme: { said: '小微企业能报吗', asked: /小(微|公司|企业|厂|型)|中型|small/ },
  kind: { said: '实用新型能报吗', asked: /实用新型|外观/ },
  source: { said: '从别的公司买的行吗', asked: /从.{0,6}(公司|企业|厂|同行|个人)|别的公司|同行/ },
  unfinished: { said: '还没办完能报吗', asked: /[没未].{0,2}(过户|办完|转移|完成)/ },
  unfiled: { said: '没备案能报吗', asked: /[没未].{0,2}备案/ },
  related: { said: '有关联关系能报吗', asked: /关联|股东|控股/ },
  process: { said: '要先立项吗', asked: /立项|报批|先批|怎么申[请报]|流程/ },
  who: { said: '要什么条件', asked: /条件|要求|谁|门槛|(哪些|什么)(企业|单位|人)|who/ },
  amount: { said: '补多少钱', asked: /多少|标准|几万|怎么算|howmuch/ },
};

/** Topics for any matter that a matter in mind makes its own: 要什么材料 after a question about 转让. */
const general: Readonly<Record<string, string>> = {
  'papers.list': 'materials',
  'papers.which': 'materials',
  'who.applicant': 'who',
  'who.all': 'amount',
  'who.large': 'large',
  'process.mode': 'process',
  'process.after': 'process',
  'process.steps': 'process',
  'process.approval': 'process',
  'own.total': 'amount',
};

/** Topics of no matter have a name too: 过了呢 after the deadline is 申报过了呢. */
const otherNames: Readonly<Record<string, string>> = {
  papers: '材料',
  form: '申请表',
  dates: '申报时间',
  process: '申报',
  exclusion: '申请',
};

const lead = /^(那么?|还有|再问|如果是?|要是|换成|假如|and(for)?a?|(what|how)about)+/;
const tail = /(呢|吗|嘛|(?<!什)么)?[?？。!！]*$/;
const pronoun = /它|这个|那个|这项|该项|这一项|这种/;
const likewise = /也(是|要|能|行|可以|有|一样)|一样|同样/;
const why = /^(为什么|为啥|依据|凭什么|哪一?条|第几条|原文|出处|哪里写|真的|确定)/;
const longest = 14;
/** From this strength on, a short message that names no matter is taken for a question of its own. */
const ownWay = 0.6;

/** Reads what an earlier reply kept: the ids of its topic and of the last one about a matter. */
export function recall(kept: string | null | undefined, topics: ReadonlyMap<string, Topic>): Before | null {
  const [last, matter] = (kept ?? '').split(' ').map((id) => topics.get(id));
  if (!last) return null;
  return { last, matter: matter ?? (last.subject in matters ? last : null) };
}

/** What the next message may lean on: a topic that was answered, else what was in mind before. */
export function remember(answered: Topic | null, before: Before | null): string | null {
  const last = answered ?? before?.last;
  if (!last) return null;
  const matter = answered && answered.subject in matters ? answered : before?.matter;
  return [last.id, ...(matter ? [matter.id] : [])].join(' ');
}

/** A short message that leans on the turns before ('那许可呢', '最多呢', '3件呢'), in full; null where it stands on its own. */
export function inFull(text: string, { last, matter }: Before, own: TopicHit | null): InFull | null {
  const core = text.replace(lead, '').replace(tail, '').replace(pronoun, '');
  if (core.length > longest) return null;
  if (why.test(core)) return core.length <= 6 ? { text, topic: last.id } : null;
  const leans = lead.test(text) || /呢[?？。!！]*$/.test(text) || pronoun.test(text) || likewise.test(text);
  const named = nameIn(core, matters, ({ named }) => named);
  const asked = nameIn(core, facets, ({ asked }) => asked);
  const facet = asked ?? general[last.id] ?? matter?.facet ?? 'amount';

  if (named !== null) return leans && asked === null ? said(named, facet, leftOf(core, named)) : null;
  const itsOwn = own !== null && strength(own) >= ownWay && !(own.topic.subject in matters);
  const specialised = own !== null && itsOwn ? general[own.topic.id] : undefined;
  if (itsOwn && specialised === undefined) return null;
  if (matter === null) {
    const name = otherNames[last.subject];
    return leans && name ? { text: name + core, topic: null } : null;
  }
  if (!leans && asked === null && specialised === undefined) return null;
  return said(matter.subject, asked ?? specialised ?? facet, core);
}

/** `3件` of 转让: 高校专利转让3件补多少钱; with a number in it, a calculation decides. */
function said(subject: string, facet: string, rest: string): InFull {
  const { said: question = '', asked } = facets[facet] ?? {};
  const text = `${matters[subject]?.name ?? ''}${rest}${asked?.test(rest) ? '' : question}`;
  return { text, topic: /\d/.test(rest) ? null : `${subject}.${facet}` };
}

const leftOf = (core: string, subject: string): string =>
  /\d/.test(core) ? core.replace(matters[subject]?.named ?? '', '') : '';

function nameIn<T>(
  text: string,
  table: Readonly<Record<string, T>>,
  of: (entry: T) => RegExp,
): string | null {
  return Object.entries(table).find(([, entry]) => of(entry).test(text))?.[0] ?? null;
}
