/** The matters that are paid by the piece. */
export type Shared =
  | 'transfer'
  | 'licence'
  | 'openLicence'
  | 'implementation'
  | 'highValueConversion'
  | 'productFiling'
  | 'productRecognition'
  | 'cultivationCentre';

type Mention = { matter: Shared; at: number } | { count: number; at: number };

/** 3个股东, 2个月: what a 个 counts besides patents and products. */
const otherThings =
  /^(股东|人|员工|老板|合伙|部门|车间|厂|月|学校|大学|高校|单位|公司|企业|问题|方面|工作日|区|朋友|客户|院所|研究所|银行|互|加|一起|事项|项目)/;

/** The first that fits takes the words: 开放许可 is no 许可, 买许可 no purchase. */
const words: readonly (readonly [matter: Shared, pattern: RegExp])[] = [
  ['openLicence', /开放式?许可/],
  ['cultivationCentre', /(高价值)?(发明)?(培育|转化|专利)[^，,。、]{0,8}中心/],
  ['highValueConversion', /(自有)?高价值[^，,。、]{0,8}转化|(自有)?高价值(发明)?(专利)?/],
  [
    'productRecognition',
    /(密集型|产品)[^，,。、]{0,6}认定|认定(?=[了过]?(\d|[一二两三四五六七八九十]|[^，,。、]{0,4}(密集型|产品)))|评上/,
  ],
  ['productFiling', /产品[^，,。、]{0,6}备案|备案[^，,。、件]{0,4}产品|密集型[^，,。、]{0,3}备案/],
  [
    'implementation',
    /转化实施|自有(?![^，,。、]{0,6}(高价值|开放| ))(?<!高价值.{0,4})|自己的[^，,。、]{0,4}专利|投产|自转化/,
  ],
  ['licence', /[买拿签][^，,。、件]{0,4}许可|被?许可|授权(?=给|我|使用)/],
  ['transfer', /转让|受让|过户|买|收购|转移|接收/],
];

/**
 * How many pieces of each matter a text speaks of: 2件转让1件许可 → transfer 2, licence 1.
 * Empty where a matter is named without its number, a number has no matter, or the same object may be meant twice.
 */
export function readShares(
  text: string,
  counts: readonly { readonly n: number; readonly unit: string; readonly at: number }[],
): Map<Shared, number> {
  if (/同一[件个项]?(专利|产品|发明)|一件专利.{0,6}又|这件/.test(text)) return new Map<Shared, number>();
  const pieces = counts.filter(({ unit }) => unit === '件');
  const contracts = counts.filter(
    ({ unit, at }) => unit === '份' || text.slice(at, at + 5).includes('个合同'),
  );
  // 一份合同里3件专利: the patents count; several contracts of several patents each are too much to guess.
  if (pieces.length > 0 && contracts.some(({ n }) => n > 1 && n !== pieces[0]?.n))
    return new Map<Shared, number>();
  const list = mentions(
    text,
    pieces.length > 0 ? counts.filter((count) => !contracts.includes(count)) : counts,
  );
  const first = list[0];
  const countFirst = first !== undefined && 'count' in first;
  const shares = new Map<Shared, number>();
  let last: Shared | undefined;
  for (const [i, mention] of list.entries()) {
    if (!('count' in mention)) continue;
    const beside = (countFirst ? [1, -1] : [-1, 1])
      .map((step) => list[i + step])
      .find((other) => other !== undefined && 'matter' in other && !shares.has(other.matter));
    if (beside && 'matter' in beside) {
      last = beside.matter;
      shares.set(last, mention.count);
    } else if (last && /[再加另还又]/.test(text.slice(Math.max(0, mention.at - 4), mention.at))) {
      // 受让2件大学的，再加1件研究所的
      shares.set(last, (shares.get(last) ?? 0) + mention.count);
    } else if (mention.count > 1) return new Map<Shared, number>();
  }
  const named = new Set(list.flatMap((mention) => ('matter' in mention ? [mention.matter] : [])));
  return named.size > shares.size ? new Map<Shared, number>() : shares;
}

/** Matters and numbers in the order said, a matter said twice in a row once. */
function mentions(text: string, counts: Parameters<typeof readShares>[1]): Mention[] {
  const found: Mention[] = counts
    .filter(({ unit }) => '件个项份款种'.includes(unit))
    .filter(({ unit, at }) => {
      const after = text.slice(at).replace(/^[^件个项份款种]*[件个项份款种]/, '');
      return (unit !== '个' || !otherThings.test(after)) && (unit !== '种' || after.startsWith('产品'));
    })
    .map(({ n, at }) => ({ at, count: n }));
  let rest = text;
  for (const [matter, pattern] of words)
    for (const match of rest.matchAll(new RegExp(pattern, 'g'))) {
      found.push({ at: match.index, matter });
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  const ordered = found.sort((a, b) => a.at - b.at);
  return ordered.filter((mention, i) => {
    const before = ordered[i - 1];
    return !('matter' in mention && before && 'matter' in before && before.matter === mention.matter);
  });
}
