import type { Clause } from './clauses.ts';

/**
 * What is told thing by thing: 一份2件发明，备案380万，另一份1件，备案50万. The clauses of each, in order; none where the
 * things are not told apart.
 */
export function partsOf(clauses: readonly Clause[], units: string): Clause[][] {
  const mark = new RegExp(
    `(?:^|[、和:\\s])\\s*(?:其中)?(?:第[一二三四五六七八九十\\d]|另外?一|还有一|再一|一)[${units}](?!的?(?:专利|发明|实施|许可|合同|质押|贷款))`,
    'g',
  );
  const parts: Clause[][] = [];
  for (const clause of clauses) {
    const starts = [...clause.text.matchAll(mark)].map(({ index }) => index);
    const cuts = [...new Set([0, ...starts])];
    cuts.forEach((from, i) => {
      const to = cuts[i + 1] ?? clause.text.length;
      const piece = {
        ...clause,
        text: clause.text.slice(from, to),
        start: clause.start + from,
        end: clause.start + to,
      };
      if (starts.includes(from)) parts.push([piece]);
      else parts.at(-1)?.push(piece);
    });
  }
  return parts.length > 1 ? parts : [];
}

/**
 * Things told one by one, each begun by its mark: 去年12月那场花8000元，3月5号那场1.2万. What was said before them, or of all
 * of them, is common.
 */
export function oneByOne(
  clauses: readonly Clause[],
  mark: RegExp,
): { readonly common: readonly Clause[]; readonly parts: readonly (readonly Clause[])[] } {
  const common: Clause[] = [];
  const parts: Clause[][] = [];
  for (const clause of clauses.flatMap((each) => cutBefore(each, mark))) {
    if (mark.test(clause.text)) parts.push([clause]);
    else if (parts.length === 0 || ofAll.test(clause.text)) common.push(clause);
    else parts.at(-1)?.push(clause);
  }
  return { common, parts };
}

const ofAll = /都|均|全部|各|[两三四五六\d][场笔次]|立项|认定|一共|总共/;

/** '一笔200万、一笔150万' in one clause: cut at the sign before each further mark. */
function cutBefore(clause: Clause, mark: RegExp): Clause[] {
  const marks = [...clause.text.matchAll(new RegExp(mark.source, 'g'))].map(({ index }) => index);
  // 都立了项:去年12月那场花8000元 begins with what is said of all.
  const colon = clause.text.slice(0, marks[0] ?? 0).lastIndexOf(':');
  const starts = colon > 0 ? [0, colon + 1] : [0];
  for (const at of marks.slice(1)) {
    const before = clause.text.slice(0, at);
    const sign = Math.max(...['、', '和', '另', ' ', ';'].map((each) => before.lastIndexOf(each)));
    starts.push(sign > (starts.at(-1) ?? 0) ? sign : at);
  }
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? clause.text.length;
    return {
      ...clause,
      text: clause.text.slice(from, to),
      start: clause.start + from,
      end: clause.start + to,
    };
  });
}
