import type { Figures } from '../../reading/figures.ts';
import type { Span } from '../../reading/reading.ts';
import { type CountedMatter, mentionsOf } from './mentions.ts';
import { piecesIn } from './pieces.ts';
import { type Traits, traitsIn } from './traits.ts';
import { type Unit, unitsOf } from './units.ts';

/** Pieces of one matter of which the question says the same. */
export interface Portion {
  readonly matter: CountedMatter;
  readonly n: number;
  readonly traits: Traits;
  /** Its number and name. */
  readonly pieces: Span;
  /** Where it is told, with what is said of it. */
  readonly stretch: Span;
  /** What is left of it after some were told apart. */
  readonly divided?: boolean;
}

/** The stronger first. */
const separators = [/[；;。]/, /[，,]/, /[、.+＋和另再还加及又跟与\s]/];
/** 另外从, 还找: what follows speaks of the next pieces. */
const opening = /[，,；;。、](?:另|还(?!没|未|在)|再|又|后来|从|找|跟|向|其中|剩|其余)/;
const more = /再|加|另|又|还|和|及|与|跟|[+＋]|外带/;
const among = /其中|里面|里头|当中|之中|里(?:有|就)|(?<!还|又|另)有$/;
const rest = /其余|其他的?|剩下的?|余下的?|另外的?/;
const all = /都|全部|全是|均|各|每[件个]/;

/**
 * How many pieces of each matter a question tells of: 2件转让1件许可 → two transfers, one licence; 3件里有1件实用新型 →
 * two as they should be and one utility model. Null where a matter stands without its number, a number without its
 * matter, or where pieces may be meant twice.
 */
export function portionsOf(
  text: string,
  { counts, days, amounts }: Figures,
  priors: readonly Span[] = [],
): Portion[] | null {
  if (/(?<!不是|非)同一[件个项]?(?:专利|产品|发明)|一件专利.{0,6}又|这件|除了|二选一|还是许可/.test(text))
    return null;
  const mentions = mentionsOf(text);
  const pieces = piecesIn(text, counts);
  if (pieces === null) return null;
  const units = unitsOf(text, mentions, pieces);
  // '先前许可领1.5万': the name of a cap, and no pieces.
  const past = ({ end }: Span) =>
    priors.some(({ start }) => end <= start && !/[，,。；;:：]/.test(text.slice(end, start)));
  const uncounted = mentions.filter(
    (mention) => !past(mention) && !units.some(({ matter }) => matter === mention.matter),
  );
  // '许可合同备案500万再加2件转让': one contract, whose patents make one at least.
  const contract =
    units.length > 0 &&
    uncounted.every(({ matter }) => matter === 'licence') &&
    amounts.length > 0 &&
    text.includes('合同');
  if (uncounted.length > 0 && !contract) return null;
  const contracts = uncounted.slice(0, 1).map(({ matter, start, end }) => ({ matter, n: 1, start, end }));
  return collect(
    text,
    [...units, ...contracts].sort((a, b) => a.start - b.start),
    days,
  );
}

function collect(text: string, units: readonly Unit[], days: Figures['days']): Portion[] | null {
  const starts = units.map((unit, i) => (i === 0 ? 0 : boundary(text, units[i - 1] ?? unit, unit)));
  let found: Portion[] = [];
  for (const [i, unit] of units.entries()) {
    const stretch = { start: starts[i] ?? 0, end: starts[i + 1] ?? text.length };
    const said = text.slice(stretch.start, stretch.end);
    const [own = said, others] = said.split(rest);
    const traits = traitsIn(
      own,
      days.filter(({ start, end }) => stretch.start <= start && end <= stretch.end),
    );
    if (traits === null) return null;
    const gap = text.slice(Math.max(0, (units[i - 1]?.end ?? 0) - 1), unit.start);
    const placed =
      unit.matter === null
        ? placeWithin(found, { n: unit.n, traits, stretch, pieces: unit, gap, said: own })
        : [...found, { matter: unit.matter, n: unit.n, traits, stretch, pieces: unit }];
    if (placed === null) return null;
    found = others === undefined ? placed : withRest(placed, others);
    const shared = i > 0 && !among.test(own) ? own.split(/[，,；;。]/).filter((part) => all.test(part)) : [];
    if (shared.length > 0) found = forAll(found, traitsIn(shared.join('，'), []) ?? {});
  }
  return found;
}

/** Where one unit's stretch ends and the next begins: at the last of the strongest signs between them. */
function boundary(text: string, before: Unit, after: Unit): number {
  const between = text.slice(before.end, after.start);
  const opens = opening.exec(between);
  if (opens) return before.end + opens.index;
  for (const sign of separators)
    for (let at = after.start - 1; at >= before.end; at--) if (sign.test(text.charAt(at))) return at;
  // 1件发明2件外观, but 发明1件外观2件.
  const countLeads = /(?:[，,、；;。有]|^)$/.test(text.slice(0, before.start));
  return countLeads ? after.start : before.end;
}

/** A number without a matter of its own: more of the one before, some of it, or nothing of its own. */
function placeWithin(
  found: readonly Portion[],
  { gap, said, ...told }: Omit<Portion, 'matter'> & { readonly gap: string; readonly said: string },
): Portion[] | null {
  const { n, traits } = told;
  const last = found.at(-1);
  const left = last && n < last.n ? leftUndone(said) : null;
  if (last && left && Object.keys(traits).length === 0)
    return [
      ...found.slice(0, -1),
      { ...last, n },
      { ...last, n: last.n - n, traits: { ...last.traits, ...left } },
    ];
  const apart = Object.keys(traits).length > 0;
  const total = found.reduce((sum, portion) => sum + portion.n, 0);
  const again = n > 1 && n === total && /不同|合|加|总|共|拢/.test(said) && !among.test(gap);
  if (again) return [...found];
  // '拿一件算一件': an article.
  if (!apart && (n === total || n === 1) && !more.test(gap)) return [...found];
  if (last === undefined) return null;
  const inside = among.test(gap);
  if (!inside && more.test(gap)) {
    // '2件，还有1件没过户' may be one of them or a third.
    return gap.includes('还有') && (traits.finished === false || traits.recognised === false)
      ? null
      : [...found, { ...told, matter: last.matter }];
  }
  if (!apart) return null;
  const alike = Object.keys(traits).some((name) => name in last.traits);
  // 3件，1件发明2件外观: both are of the three.
  const whole =
    found.findLast((portion) => portion.divided && portion.n >= n) ?? (inside || !alike ? last : undefined);
  if (whole === undefined) return [...found, { ...told, matter: last.matter }];
  if (whole.n < n) return null;
  const some = { ...whole, ...told, traits: { ...whole.traits, ...traits }, divided: false };
  return found
    .flatMap((portion) =>
      portion === whole ? [{ ...portion, n: portion.n - n, divided: true }, some] : [portion],
    )
    .filter((portion) => portion.n > 0);
}

/** '实施3件，认定了2件': what is said of the others, where some are told to be done. */
function leftUndone(said: string): Traits | null {
  if (/认定|认可/.test(said)) return { recognised: false };
  return /过户|办[完好妥]|完成|验收/.test(said) ? { finished: false } : null;
}

/** 其余是实用新型: said of what the last split left. */
function withRest(found: readonly Portion[], others: string): Portion[] {
  const traits = traitsIn(others, []);
  const split = found.at(-1);
  return found.map((portion) =>
    traits !== null && portion !== split && portion.matter === split?.matter
      ? { ...portion, traits: { ...portion.traits, ...traits } }
      : portion,
  );
}

/** 都是实用新型: said of all before, where nothing else was. */
function forAll(found: readonly Portion[], traits: Traits): Portion[] {
  return found.map((portion) => ({ ...portion, traits: { ...traits, ...portion.traits } }));
}
