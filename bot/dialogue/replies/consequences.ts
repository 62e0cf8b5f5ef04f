import { matterNames } from '../../documents/wording/matters.ts';
import { reasonTexts } from '../../documents/wording/reasons.ts';
import type { Item } from '../../../rules/bishan-2023/result.ts';
import type { Assessment } from '../assess.ts';
import { claimOf, isList } from '../claims.ts';
import { labelOf } from '../wording/clauses.ts';
import { exclusionTexts, reasonClauses } from '../wording/result.ts';
import { things } from '../wording/things.ts';

/** What an answer settled for the worse, said at once with its clause: what fell out, and what stops it all. */
export function consequences(before: Assessment, after: Assessment): string[] {
  const known = new Set(before.result.exclusions.map(({ clause }) => clause));
  const stops = after.result.exclusions
    .filter(({ clause }) => !known.has(clause) && clause !== '5.1.2.5')
    .map(({ clause }) => `${exclusionTexts[clause] ?? ''}的，不予受理（${labelOf(clause)}）。`);
  const fallen = after.result.items.filter((item) => fell(item, before.result.items));
  return [...rejections(fallen), ...stops];
}

function fell(item: Item, before: readonly Item[]): boolean {
  const was = before.find(({ path, matter }) => path === item.path && matter === item.matter);
  return out(item) && !(was !== undefined && out(was) && was.reason === item.reason && was.by === item.by);
}

function out({ status, reason }: Item): boolean {
  return status === 'rejected' || status === 'superseded' || reason === 'duplicate';
}

/** Items that bring nothing, those of one matter and one cause in one line. */
export function rejections(items: readonly Item[]): string[] {
  const lines = new Map<string, Item[]>();
  for (const item of items) {
    const cause = `${item.matter} ${item.reason ?? ''} ${item.by ?? ''}`;
    lines.set(cause, [...(lines.get(cause) ?? []), item]);
  }
  return [...lines.values()].flatMap((each) => {
    const [first] = each;
    return first ? [`${naming(first, each)}：${causeOf(first)}`] : [];
  });
}

function naming({ matter }: Item, items: readonly Item[]): string {
  const claim = claimOf[matter];
  if (!isList(claim)) return matterNames[matter];
  const places = [...new Set(items.map(({ path }) => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0) + 1))];
  const { noun, unit } = things[claim];
  const shown = places.length > 6 ? `${places.slice(0, 5).join('、')}等${places.length}` : places.join('、');
  return `${noun}第${shown}${unit}`;
}

function causeOf({ reason, by, clauses }: Item): string {
  if (by !== null) return `从优、不叠加，已按“${matterNames[by]}”计（${labelOf('A1.note')}）`;
  if (reason === null) return '';
  return `${reasonTexts[reason]}（${labelOf(reasonClauses[reason] ?? clauses[0] ?? 'A1')}）`;
}
