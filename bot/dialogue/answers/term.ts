import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import { findDates } from '../../../knowledge/reading/date.ts';
import type { FoundDate } from '../../../knowledge/reading/date.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import type { Entry } from '../paths.ts';
import type { Target } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { notRead, partly, problem } from './answer.ts';
import type { Problem } from '../wording/problems.ts';

const falling = /到期|还清|还完|截止|为止/;
const drawing = /放款|放的|提款|到账|贷的|下款|借的/;

type Field = 'drawnOn' | 'maturesOn';

interface Day {
  readonly field: Field;
  readonly date: FoundDate;
}

/** 2024-01-05到2025-01-04: the two days of a loan; of one day alone the other is asked by itself. */
export function readTerm(text: string, asked: Asked): Answer {
  const { targets } = asked;
  const said = plain(text);
  const found = findDates(said, { asOf: asked.asOf, period: activityWindow });
  if (found.length === 0) return notRead;
  const [only] = found;
  if (found.length === 1 && only) return taken([{ field: fieldOf(said, only), date: only }], targets, said);
  if (found.length === 2) return taken(inOrder(said, found), targets, said);
  if (found.length !== 2 * targets.length) return problem('countMismatch');
  const each = targets.map((target, i) =>
    taken(inOrder(said, found.slice(2 * i, 2 * i + 2)), [target], said),
  );
  const fault = each.find(({ as }) => as !== 'facts');
  return fault ?? { as: 'facts', entries: each.flatMap((one) => (one.as === 'facts' ? one.entries : [])) };
}

/** What stands beside a day says which of the two it is. */
function fieldOf(said: string, { start, end }: FoundDate): Field {
  const [after = ''] = said.slice(end, end + 6).split(/[，,。；;、]/);
  const before =
    said
      .slice(Math.max(0, start - 6), start)
      .split(/[，,。；;、]/)
      .at(-1) ?? '';
  if (drawing.test(after)) return 'drawnOn';
  return falling.test(after) || (falling.test(before) && !drawing.test(after)) ? 'maturesOn' : 'drawnOn';
}

function inOrder(said: string, [one, other]: readonly FoundDate[]): Day[] {
  if (one === undefined || other === undefined) return [];
  const turned = fieldOf(said, one) === 'maturesOn' && fieldOf(said, other) === 'drawnOn';
  return turned
    ? [
        { field: 'maturesOn', date: one },
        { field: 'drawnOn', date: other },
      ]
    : [
        { field: 'drawnOn', date: one },
        { field: 'maturesOn', date: other },
      ];
}

/** Of a loan every day counts: a month is none. A wrong one of the two spoils not the other. */
function taken(days: readonly Day[], targets: readonly Target[], text: string): Answer {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  for (const { field, date } of days) {
    const day = typeof date.said === 'object' ? date.said : null;
    const typed = text.slice(date.start, date.end);
    if (day === null || typeof date.said === 'string') problems.push([date.said as 'impossible', typed]);
    else if (day.precision !== 'day') problems.push(['exactDay', typed]);
    else entries.push(...targets.map((target): Entry => [`${target}.${field}`, day.to]));
  }
  const [drawn, due] = (['drawnOn', 'maturesOn'] as const).map((field) => valueOf(entries, field));
  if (drawn !== undefined && due !== undefined && due <= drawn) return problem('maturesNotAfterDrawn');
  return problems.length === 0
    ? { as: 'facts', entries }
    : partly({ as: 'facts', entries, left: { problems, targets: [], likely: null } });
}

function valueOf(entries: readonly Entry[], field: Field): CivilDate | undefined {
  const value = entries.find(([path]) => path.endsWith(field))?.[1];
  return typeof value === 'string' ? value : undefined;
}
