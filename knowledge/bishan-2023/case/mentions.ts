import type { Span } from '../../reading/reading.ts';

/** The matters that are paid by the piece. */
export const countedMatters = [
  'transfer',
  'licence',
  'openLicence',
  'implementation',
  'highValueConversion',
  'productFiling',
  'productRecognition',
  'cultivationCentre',
] as const;
export type CountedMatter = (typeof countedMatters)[number];

/** Where a question names a matter. */
export interface Mention extends Span {
  readonly matter: CountedMatter;
}

const items = '(?:\\d+|[一二两三四五六七八九十俩仨]+)[个款](?!合同|亿)';
const bare = '[1-9]\\d?(?![\\d.%万千百亿元块年月日号点份家件])';
/** No money or contract is filed of a product, and nothing was done that wasn't. */
const alone = '(?!金?额|登记|合同|总)';
const own = '(?<!经|许可|合同|登记|[没未不][^，,。]{0,3})';

/** What is done with products: 产品备案, 备案了七个专利产品; 3个备案2个认定, but 备案3个认定2个. */
const ofProducts = (word: string): RegExp =>
  new RegExp(
    `(?:产品|密集型|(?<!(?<!${items})(?:备案|认定)[了过]?)${items})(?:(?!合同|许可|备案|认定)[^，,。、；;(没未不\\d]){0,6}?${word}${alone}|` +
      `${own}${word}${alone}(?:[^，,。、；;(\\d件份万元][^，,。、；;(件份万元]{0,6})?(?:产品|密集型)|` +
      `(?<!(?<!(?:备案|认定)[了过]?)${items})${own}${word}[了过好通]*(?=${items}|${bare})`,
  );

/** The first that fits takes the words: 开放许可 is no 许可, 买许可 no purchase, 备案好的许可 no product. */
const words: readonly (readonly [matter: CountedMatter, pattern: RegExp])[] = [
  ['openLicence', /开放式?许可|open\s*licen[cs]e/],
  [
    'cultivationCentre',
    /(?:高价值)?(?:发明)?(?:专利)?(?:培育|转化)(?:\(转化\))?(?:的)?中心|高价值[^，,。、]{0,4}中心/,
  ],
  ['highValueConversion', /(?:自有)?高价值[^，,。、]{0,8}转化|(?:自有)?高价值(?:发明)?(?:专利)?/],
  ['productRecognition', ofProducts('认定')],
  ['productRecognition', /(?<=(?:产品|[个款]).{0,12})(?:都|全部|全)[^，,。没未不]{0,4}认定(?=$|[，,。了])/],
  [
    'productRecognition',
    /评上(?:了)?(?:专利)?(?:密集型)?|(?:拿[到下]|获得?|取得|得到|进)了?密集型(?![^，,。]{0,6}备案)/,
  ],
  ['productFiling', ofProducts('备案')],
  ['productFiling', /filing[^，,。]{0,8}产品|产品filing|备了?\d*[^，,。、件份万元]{0,4}产品/],
  [
    'implementation',
    /转化实施|自有(?![^，,。、]{0,6}(?:高价值|开放| ))(?<!高价值.{0,4})|自己的[^，,。、]{0,4}专利|(?<![没未]有?)投产|自转化/,
  ],
  [
    'licence',
    /(?<!(?:不是|非|不含|不算|没有?)(?:被|拿)?)[买拿签][^，,。、件]{0,4}许可(?!费)|(?<!(?:不是|非|不含|不算|没有?)被?)被?许可(?!费)|授权(?=给|我|使用)|licen[cs](?:ed|e|ing)/,
  ],
  [
    'transfer',
    /转让(?!费)|受让|过户|买断|买|收购|转移|接收|(?<![对承])接(?=了|手|过来|下)|转(?=来|过来|了|给|\d)|(?<=(?:从|跟|找)[^，,。]{1,10})(?:[来拿]的|弄来|取得)|transfer/,
  ],
];

/** 买断的高价值专利投产: how the patent of high value came and was put to use, and no second matter. */
function saysHow({ matter, start }: Mention, found: readonly Mention[], text: string): boolean {
  return (
    (matter === 'implementation' || matter === 'transfer') &&
    found.some(
      (other) =>
        other.matter === 'highValueConversion' &&
        !/[。；;、+＋和\d]/.test(text.slice(Math.min(start, other.start), Math.max(start, other.start))),
    )
  );
}

/** The matters that a text names, in order; one that is said twice in a row (受让…转让) stands once. */
export function mentionsOf(text: string): Mention[] {
  const found: Mention[] = [];
  let open = text;
  for (const [matter, pattern] of words)
    for (const { 0: said, index } of open.matchAll(new RegExp(pattern, 'g'))) {
      found.push({ matter, start: index, end: index + said.length });
      open = open.slice(0, index) + ' '.repeat(said.length) + open.slice(index + said.length);
    }
  found.sort((a, b) => a.start - b.start);
  return found
    .filter((mention) => !saysHow(mention, found, text))
    .filter(({ matter }, i, left) => left[i - 1]?.matter !== matter);
}
