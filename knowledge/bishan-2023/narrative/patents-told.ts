import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import type { Clause } from './clauses.ts';
import { kindBeside, kindIn } from './patent-kinds.ts';
import { type Portion, portionsOf } from './portions-told.ts';
import { joined, type Scene } from './scene.ts';

/** One patent: its number, or its kind where that was said. */
export interface Patent {
  readonly patentNo?: string;
  readonly kind?: PatentKind;
}

/** Patents of which one thing is said, with the clauses that say it. */
interface PatentGroup {
  readonly each: readonly Patent[];
  readonly clauses: readonly Clause[];
}

/** What a topic tells of its patents. */
export interface PatentsTold {
  readonly groups: readonly PatentGroup[];
  /** The clauses that speak of all groups, where there are several. */
  readonly shared: readonly Clause[];
  /** No number of patents was told: the one group holds one, which may stand for more. */
  readonly uncounted: boolean;
}

function patentsOf(scene: Scene, { marks, clauses }: Portion, common: PatentKind | null): Patent[] {
  const alone = marks.filter(({ number }) => number === undefined).length === 1;
  const told = alone ? kindIn(joined(clauses)) : null;
  return marks.flatMap((mark): Patent[] => {
    if (mark.number !== undefined) return [{ patentNo: mark.number }];
    const kind = kindBeside(scene.text, mark) ?? told ?? common;
    return Array.from({ length: mark.count ?? 0 }, () => (kind === null ? {} : { kind }));
  });
}

/**
 * How many patents, of which kind, with which numbers; null where none (0件), or more than a list holds. `own` where
 * the matter is one of the person's own patents.
 */
export function patentsTold(scene: Scene, clauses: readonly Clause[], own = false): PatentsTold | null {
  const { each, shared, counted } = portionsOf(scene, clauses, own);
  const marks = each.flatMap((portion) => portion.marks);
  if (counted && marks.length === 0) return null;
  if (marks.some(({ count }) => count !== null && (count <= 0 || count > 500))) return null;
  const common = kindIn(joined(shared));
  const groups = each.map((portion) => ({
    each: patentsOf(scene, portion, common),
    clauses: portion.clauses,
  }));
  if (groups.flatMap((group) => group.each).length > 500) return null;
  if (marks.length > 0 && marks.every(({ count }) => count !== null))
    return { groups, shared, uncounted: false };
  const kind = kindIn(joined(clauses));
  return { groups: [{ each: [kind === null ? {} : { kind }], clauses }], shared: [], uncounted: true };
}
