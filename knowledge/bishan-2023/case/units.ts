import type { Span } from '../../reading/reading.ts';
import type { CountedMatter, Mention } from './mentions.ts';
import type { Pieces } from './pieces.ts';

/** A number with the matter that is named beside it. */
export interface Unit extends Span {
  readonly matter: CountedMatter | null;
  readonly n: number;
}

/** Each number with the matter that is named with it, in the order said; null where none is. */
export function unitsOf(text: string, mentions: readonly Mention[], pieces: readonly Pieces[]): Unit[] {
  const units = clausesOf(text).flatMap((clause) => {
    const within = <T extends Span>(spans: readonly T[]) =>
      spans.filter(({ end }) => clause.start < end && end <= clause.end);
    return paired(within(mentions), within(pieces));
  });
  return toldApart(text, named(text, mentions, withoutTotal(text, units)));
}

function clausesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^，,、；;。:：()（）+＋?？!！]+/g), ({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** '2件受让1件许可', '受让2件许可1件', '4件实用新型和2件发明过户'. */
function paired(mentions: readonly Mention[], pieces: readonly Pieces[]): Unit[] {
  const [first] = pieces;
  const [only] = mentions;
  if (!first || !only) return pieces.map((piece) => ({ ...piece, matter: null }));
  if (mentions.length === 1 && only.end > (pieces.at(-1)?.end ?? 0))
    return pieces.map((piece, i) =>
      i === pieces.length - 1 ? unit(piece, only) : { ...piece, matter: only.matter },
    );
  if (pieces.length === 1) return [unit(first, nearest(first, mentions))];
  // Where the number leads, what follows it is counted. A mention may hold its number: 3个做了备案.
  const leads = first.end < only.end;
  const free = [...mentions];
  return pieces.map((piece, i) => {
    const next = pieces[i + 1]?.start ?? Infinity;
    const last = pieces[i - 1]?.end ?? -1;
    const before = free.findLast(({ end }) => last < end && end <= piece.start);
    const after = free.find(({ end }) => piece.end < end && end <= next);
    const beside = leads ? (after ?? before) : (before ?? (i === 0 || next === Infinity ? after : undefined));
    if (beside) free.splice(free.indexOf(beside), 1);
    return beside ? unit(piece, beside) : { ...piece, matter: null };
  });
}

function nearest(piece: Pieces, mentions: readonly Mention[]): Mention {
  const gap = ({ start, end }: Mention) =>
    end <= piece.start ? piece.start - end : Math.max(0, start - piece.end);
  return mentions.reduce((best, mention) => (gap(mention) < gap(best) ? mention : best));
}

const unit = (piece: Pieces, { matter, start, end }: Mention): Unit => ({
  matter,
  n: piece.n,
  start: Math.min(piece.start, start),
  end: piece.start < start && start - piece.end > 12 ? piece.end : Math.max(piece.end, end),
});

/** '3件专利，两件买的，一件许可的': what is told apart is not counted whole as well, nor is what one only has. */
function withoutTotal(text: string, units: readonly Unit[]): readonly Unit[] {
  const [first, ...others] = units;
  if (first?.matter !== null || others.length === 0) return units;
  const sum = others.reduce((all, { n }) => all + n, 0);
  const possessed = /(?:有|名下|手[里头上])$/.test(text.slice(0, first.start));
  return (others.length > 1 && first.n === sum) ||
    (possessed && others.every(({ matter }) => matter !== null))
    ? others
    : units;
}

/** A number whose clause names no matter: of the one named before it, or, ahead of all others, after it. */
function named(text: string, mentions: readonly Mention[], units: readonly Unit[]): Unit[] {
  const first = units.findIndex(({ matter }) => matter !== null);
  const open = first === -1 ? units.length : first;
  const between = (from: number, to: number) => mentions.filter(({ start }) => from <= start && start < to);
  const last = units[open - 1];
  const next = units[first];
  const later = last && between(last.end, next?.start ?? Infinity)[0];
  // Joined to what is counted next: 甲合同1件，乙合同许可1件.
  const joined = last && next && joins.test(text.slice(last.end, next.end)) ? next.matter : null;
  const before = between(0, units[0]?.start ?? 0).at(-1);
  const matter = before?.matter ?? later?.matter ?? joined;
  return units.map((one, i) => {
    if (i < open) return { ...one, matter: i === 0 || !before ? matter : null };
    const said = between(units[i - 1]?.end ?? 0, one.start).at(-1);
    // '丁产品是另外的，拿到了认定': a matter that nothing else is counted of.
    const after = between(one.end, units[i + 1]?.start ?? Infinity).find(
      ({ matter: found }) => !units.some((other) => other.matter === found),
    );
    return { ...one, matter: one.matter ?? said?.matter ?? after?.matter ?? null };
  });
}

const joins = /^[^，,；;。]*(?:[和、与及跟加+]|[；;，,]乙)|[；;，,][乙丙丁]/;

/** '中心两个，一个9月验收，另一个还没有': each of them by itself, in place of the two. */
function toldApart(text: string, units: readonly Unit[]): Unit[] {
  return units.flatMap((whole, i): Unit[] => {
    const parts = partsOf(units, i);
    if (parts.length > 0 && !/又|还|再|另外/.test(text.slice(whole.end, parts[0]?.start))) return [];
    const of = units.findLast((_, at) => at < i && at + partsOf(units, at).length >= i);
    return [whole.matter === null && of ? { ...whole, matter: of.matter } : whole];
  });
}

/** The numbers without a matter that follow one and add up to it. */
function partsOf(units: readonly Unit[], at: number): Unit[] {
  const parts: Unit[] = [];
  const whole = units.at(at);
  let left = whole?.matter ? whole.n : 0;
  for (const unit of units.slice(at + 1)) {
    if (unit.matter !== null || left <= 0) break;
    parts.push(unit);
    left -= unit.n;
  }
  return left === 0 && parts.length > 1 ? parts : [];
}
