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
