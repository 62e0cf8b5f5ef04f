import { within } from '../../../rules/civil-date.ts';
import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { FoundDate } from '../../../knowledge/reading/date.ts';
import { findDates, readDate } from '../../../knowledge/reading/date.ts';
import type { DateContext, DateValue } from '../../../knowledge/reading/date-resolve.ts';
import { inPeriod } from '../../../knowledge/reading/date-resolve.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Entry } from '../paths.ts';
import { valueAt } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import type { Target } from '../questions/targets.ts';
import { at } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { notRead, partly, problem } from './answer.ts';

/** Of a loan every day counts; elsewhere a month is enough, since the window begins and ends with a month. */
const exact = ['drawnOn', 'maturesOn'];

/** 3月1日之前 is no day; 11月30日前还清 is one that a loan falls due on. */
const bound = /^\s*(?:之前|以前|之后|以后|[前后](?=[办完就的了，。]|$))/;

/** One day for all, or one for each in the order said. */
export function readDates(text: string, asked: Asked): Answer {
  const [pattern = ''] = question(asked.pending.question).covers;
  const context = contextOf(pattern, asked);
  const { targets } = asked;
  const found = isQuestion(text) ? [] : findDates(plain(text), context);
  if (context.lean === 'past' && found.some(({ end }) => bound.test(plain(text).slice(end)))) {
    return problem('dateBound');
  }
  if (targets.length > 1 && found.length === targets.length) {
    return oneEach(
      found.map(({ said, start, end }, i) => {
        return { target: targets[i] ?? '', said, typed: plain(text).slice(start, end) };
      }),
      pattern,
    );
  }

  const reading = readDate(text, context);
  const forAll = (day: DateValue) => settle(targets.map((target) => [at(pattern, target), day] as const));
  if (reading.ok) {
    const meant = context.lean === 'past' ? inWindowInstead(found) : null;
    return meant === null ? forAll(reading.value) : either(forAll(reading.value), forAll(meant));
  }
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

/** A loan falls due after it was drawn; everything else was done in the window, if it is to count. */
function contextOf(pattern: string, { asOf, told, targets }: Asked): DateContext {
  if (!pattern.endsWith('maturesOn')) return { asOf, lean: 'past', period: activityWindow };
  const drawn = valueAt(told, at('claims.pledgeLoans[].drawnOn', targets[0] ?? ''));
  return {
    ...{ asOf, lean: 'future', period: activityWindow },
    ...(typeof drawn === 'string' && { after: drawn }),
  };
}

/** 去年3月, said long after the window: by the clock it lies outside, and was perhaps not meant by the clock. */
function inWindowInstead(found: readonly FoundDate[]): DateValue | null {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || typeof only.said === 'string') return null;
  const { said, match } = only;
  if (!said.relativeYear || within(said.from, activityWindow) || within(said.to, activityWindow)) return null;
  return inPeriod(match, activityWindow);
}

function either(first: Answer, second: Answer): Answer {
  if (first.as !== 'facts' || second.as !== 'facts') return first;
  return {
    as: 'which',
    options: [first.entries, second.entries],
    approximate: [...new Set([...(first.approximate ?? []), ...(second.approximate ?? [])])],
    problem: 'outsideByClock',
  };
}

interface Day {
  readonly target: Target;
  readonly said: FoundDate['said'];
  /** As it was written. */
  readonly typed: string;
}

/** One day for each thing: one that cannot be taken spoils none of the others, and is asked by itself. */
function oneEach(days: readonly Day[], pattern: string): Answer {
  const faults = days.flatMap(({ target, said, typed }) => {
    const fault = typeof said === 'string' ? said : faultOf(at(pattern, target), said);
    return fault === null ? [] : [{ target, problem: [fault, typed] as const }];
  });
  const wrong = new Set(faults.map(({ target }) => target));
  const right = days.flatMap(({ target, said }) =>
    typeof said === 'string' || wrong.has(target) ? [] : [[at(pattern, target), said] as const],
  );
  const taken = taking(right);
  if (faults.length === 0) return taken;
  const problems = faults.map((fault) => fault.problem);
  return partly({ ...taken, left: { problems, targets: [...wrong], likely: null } });
}

/** Stretches as days: of a month its last, marked as approximate. */
function settle(days: readonly (readonly [string, DateValue])[]): Answer {
  const fault = days.map(([path, day]) => faultOf(path, day)).find((found) => found !== null);
  return fault === undefined ? taking(days) : problem(fault);
}

function faultOf(path: string, day: DateValue): 'exactDay' | 'straddles' | null {
  if (day.precision !== 'day' && exact.some((name) => path.endsWith(name))) return 'exactDay';
  return straddles(day) ? 'straddles' : null;
}

function taking(days: readonly (readonly [string, DateValue])[]) {
  return {
    as: 'facts' as const,
    entries: days.map(([path, { to }]): Entry => [path, to]),
    approximate: days.filter(([, { precision }]) => precision !== 'day').map(([path]) => path),
  };
}

function straddles({ from, to }: DateValue): boolean {
  const side = (day: string) => (day < activityWindow.from ? -1 : day > activityWindow.to ? 1 : 0);
  return side(from) !== side(to);
}
