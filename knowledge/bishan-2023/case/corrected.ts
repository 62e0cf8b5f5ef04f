import type { Figures } from '../../reading/figures.ts';
import type { Span } from '../../reading/reading.ts';

const takenBack = /不对|不是不是|不不|哦不|噢不|[说搞记弄写讲算打]错|口误|更正/g;

/** '受让3件，不对，是4件': without the figure that is taken back in the same breath, and the words that take it back. */
export function corrected(text: string, { counts, amounts }: Figures): string {
  const signs = [...text.matchAll(takenBack)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
  const figures: readonly (readonly Span[])[] = [amounts, ...byUnit(counts)];
  const cuts = signs.flatMap((sign) =>
    figures.flatMap((alike): Span[] => {
      const wrong = alike.findLast(({ end }) => end <= sign.start);
      const right = alike.find(({ start }) => start >= sign.end);
      const near = wrong && right && sign.start - wrong.end < 12 && right.start - sign.end < 8;
      return near ? [{ start: wrong.start, end: right.start }] : [];
    }),
  );
  return cuts.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

function byUnit(counts: Figures['counts']): Figures['counts'][] {
  return [...new Set(counts.map(({ unit }) => unit))].map((unit) =>
    counts.filter((count) => count.unit === unit),
  );
}
