import type { TopicHit } from './retriever.ts';

const papers =
  /材料|资料|佐证|报账|报销单|书面|纸质|凭证|清单|(?<!你们|通知|政策|这个|这份|看不?懂)文件(?![写说里上名叫])|证明|之外.{0,3}(?:还|要|交)|(?:交|带|提交|提供|准备)(?:什么|啥|哪|些)/;
/** Questions about papers that have topics of their own. */
const aboutOnePaper =
  /几份|几套|一式|章|原件|复印|委托|代办|受托|身份证|执照|开户|依据|认定证明|造假|作假|假|齐/;
const lacking = /缺|少了|差.{0,2}[样份个]|漏|丢|没带|忘带|不齐|不全/;
const consequence = /拒|毙|退|打回|不收|当场|作废|没戏|没事|补/;

const bank = /惠企|支行|分行|我行|本行|排名|第[一二三]名|rank|branch/;
const interest = /贴|利息|年期|第.年/;
const invoice = /(?:要|交|开|提供|需)[^，,。多]{0,4}发票[^，,。]{0,3}$|发票[^，,。多]{0,4}(?:要|交|需)/;
const brokering = /促成|推动|撮合|牵线|帮|服务|协会|机构|代理|[家户]/;
const twice = /同一[件个项].{0,12}(?:先|再|又)/;

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
export function bestTopic(text: string, hits: readonly TopicHit[]): TopicHit | null {
  const [top] = hits;
  if (!top) return null;
  const wanted = wantedInstead(text, top);
  const found = wanted && hits.find(({ topic }) => topic.id === wanted);
  if (!found) return top;
  return {
    topic: found.topic,
    probability: Math.max(top.probability, found.probability),
    similarity: Math.max(top.similarity, found.similarity),
  };
}

function wantedInstead(text: string, { topic }: TopicHit): string | null {
  if (lacking.test(text) && consequence.test(text) && ['papers', 'exclusion', 'gap'].includes(topic.subject))
    return 'exclusion.papers';
  if (invoice.test(text) && topic.id !== 'activity.amount') return 'papers.invoice';
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
  if (topic.facet === 'amount' && twice.test(text)) return 'stack.samePatent';
  if (
    ['amount', 'who', 'process', 'sum'].includes(topic.facet) &&
    papers.test(text) &&
    !aboutOnePaper.test(text)
  )
    return `${listedWith[topic.subject] ?? topic.subject}.materials`;
  return null;
}
