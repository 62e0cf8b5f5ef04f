import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import { findDates, readDate } from '../reading/date.ts';
import type { DateContext, DateValue } from '../reading/date-resolve.ts';
import { plain } from '../reading/plain.ts';
import { isQuestion } from '../reading/question.ts';
import type { Entry } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import { at } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { notRead, problem } from './answer.ts';

/** Of a loan every day counts; elsewhere a month is enough, since the window begins and ends with a month. */
const exact = ['drawnOn', 'maturesOn'];

/** One day for all, or one for each in the order said. */
export function readDates(text: string, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const context: DateContext = { asOf: asked.asOf, lean: pattern.endsWith('maturesOn') ? 'future' : 'past' };
  const { targets } = asked;
  const each = isQuestion(text) ? [] : findDates(plain(text), context).map(({ said }) => said);
  if (targets.length > 1 && each.length === targets.length) {
    const days = each.filter((said) => typeof said === 'object');
    const broken = each.find((said) => typeof said === 'string');
    if (broken !== undefined) return problem(broken);
    return settle(days.map((day, i) => [at(pattern, targets[i] ?? ''), day] as const));
  }

  const reading = readDate(text, context);
  if (reading.ok) return settle(targets.map((target) => [at(pattern, target), reading.value] as const));
  if (reading.problem === 'ambiguous') {
    if (targets.length > 1) return problem('countMismatch');
    const options = reading.candidates.map((day) => settle([[at(pattern, targets[0] ?? ''), day]]));
    return {
      as: 'which',
      options: options.flatMap((option) => (option.as === 'facts' ? [option.entries] : [])),
    };
  }
  if (reading.problem === 'unreadable') return notRead;
  return problem(reading.problem === 'vague' ? 'vagueDate' : reading.problem);
}

/** Stretches as days: of a month its last, marked as approximate. */
function settle(days: readonly (readonly [string, DateValue])[]): Answer {
  if (
    days.some(([path, { precision }]) => precision !== 'day' && exact.some((name) => path.endsWith(name)))
  ) {
    return problem('exactDay');
  }
  if (days.some(([, day]) => straddles(day))) return problem('straddles');
  return {
    as: 'facts',
    entries: days.map(([path, { to }]): Entry => [path, to]),
    approximate: days.filter(([, { precision }]) => precision !== 'day').map(([path]) => path),
  };
}

function straddles({ from, to }: DateValue): boolean {
  const side = (day: string) => (day < activityWindow.from ? -1 : day > activityWindow.to ? 1 : 0);
  return side(from) !== side(to);
}
