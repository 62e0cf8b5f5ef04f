import type { Span } from '../../reading/reading.ts';
import type { CountedMatter, Mention } from './mentions.ts';
import type { Pieces } from './pieces.ts';

/** A number with the matter that is named beside it. */
export interface Unit extends Span {
  readonly matter: CountedMatter | null;
  readonly n: number;
}

/** Each number with the matter beside it, in the order said; a number without one belongs to a matter before it. */
export function unitsOf(text: string, mentions: readonly Mention[], pieces: readonly Pieces[]): Unit[] {
  const list: (Mention | Pieces)[] = [...mentions, ...pieces].sort((a, b) => a.start - b.start);
  const countFirst = list[0] !== undefined && 'n' in list[0];
  const taken = new Set<Mention>();
  const units = list.flatMap((entry, i): Unit[] => {
    if (!('n' in entry)) return [];
    const [before, after] = [list[i - 1], list[i + 1]];
    // '备案500万再加2件转让': what follows at once is counted, unless what stands before does so too.
    const close =
      after !== undefined &&
      after.start - entry.end <= 1 &&
      before !== undefined &&
      entry.start - before.end > 1;
    const beside = (countFirst || close ? [after, before] : [before, after]).find(
      (other): other is Mention => other !== undefined && 'matter' in other && !taken.has(other),
    );
    if (beside) taken.add(beside);
    const spans = [entry, ...(beside ? [beside] : [])];
    return [
      {
        matter: beside?.matter ?? null,
        n: entry.n,
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      },
    ];
  });
  const [first, ...others] = units;
  const sum = others.reduce((all, { n }) => all + n, 0);
  // '3件专利，两件买的，一件许可的': what is told apart is not counted whole as well.
  if (first?.matter === null && others.length > 1 && first.n === sum) return others;
  return units.reduceRight<Unit[]>((done, unit) => {
    const [next] = done;
    const joined = next && joins.test(text.slice(unit.end, next.end));
    return [{ ...unit, matter: unit.matter ?? (joined ? next.matter : null) }, ...done];
  }, []);
}

/** '4件实用新型和2件发明一起过户', '甲合同1件备案320万；乙合同1件': of the matter that is named after both. */
const joins = /^[^，,；;。]*(?:[和、与及跟加+]|[；;，,]乙)|[；;，,][乙丙丁]/;
