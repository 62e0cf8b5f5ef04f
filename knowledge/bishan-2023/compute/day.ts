import type { Compute, Situation } from '../../compute.ts';
import type { FoundDay } from '../../reading/figures.ts';
import { decided, placeOf, settled } from '../case/days.ts';
import { rolesOf } from './day-roles.ts';
import { doneOn, doneThenFiled } from './done-in-window.ts';
import { filedOn } from './filed-in-time.ts';

interface Days {
  readonly done: readonly FoundDay[];
  readonly filed: readonly FoundDay[];
}

function daysOf({ text, figures, asOf, rules: { activityWindow } }: Situation): Days {
  const days = saidOnce(settled(figures.days, asOf, activityWindow));
  const roles = rolesOf(text, days);
  const of = (role: 'done' | 'filed') => days.filter((_, i) => roles[i] === role);
  return { done: of('done'), filed: of('filed') };
}

/** A month that is said again with its year is one day: 12月中旬才验收，2024年的12月. */
function saidOnce(days: readonly FoundDay[]): readonly FoundDay[] {
  const month = ({ from }: FoundDay) => from.slice(5, 7);
  return days.filter(
    (day) =>
      day.year !== 'guessed' || !days.some((other) => other.year === 'said' && month(other) === month(day)),
  );
}

/** The one day on which it was done; of several the one that is said to have ended it: 拖到1月才完成. */
function lastDone(
  days: readonly FoundDay[],
  { text, rules: { activityWindow } }: Situation,
): FoundDay | null {
  const places = new Set(days.map((day) => placeOf(day, activityWindow)));
  if (places.size <= 1) return days[0] ?? null;
  const ended = days.filter(({ end }) =>
    /^[^，,。]{0,6}(?:才|完成|办[完好妥]|下来|生效)/.test(text.slice(end)),
  );
  return ended.length === 1 ? (ended[0] ?? null) : null;
}

/** A day said with its year and before the window: filed now or later, what was done then doesn't count. */
function longAgo(days: readonly FoundDay[], { rules: { activityWindow } }: Situation): FoundDay | null {
  const [first, ...more] = days;
  const early = first?.year === 'said' && placeOf(first, activityWindow) === 'early';
  return early && more.length === 0 ? first : null;
}

/** A day in a question: done on it, filed on it, or one after the other. */
export const day: Compute = (situation) => {
  const { text } = situation;
  const { done, filed } = daysOf(situation);
  const now = /现在|今天/.test(text);
  const long = now ? longAgo(done, situation) : null;
  if (long) return doneOn(long, situation);
  if (done.length === 0 || now) return filedOn(filed.at(-1) ?? null, situation);
  const ended = lastDone(done, situation);
  if (ended === null) return null;
  return filed.length > 0 || /来得及|还要|之前.{0,4}报|再去?[申来]?报/.test(text)
    ? doneThenFiled(ended, filed.at(-1) ?? null, situation)
    : doneOn(ended, situation);
};

const inTime = /赶[得不上]|来得及|算不算|算数|作数|还算|算吗/;
const amount = /多少|几[万千个]|金额|标准/;

/** A day outside the window decides, whatever else is asked about what was done on it. */
export const tooEarlyOrLate: Compute = (situation) => {
  const { text, rules } = situation;
  if (!/能|可以|行不|行吗|算|符合|赶|来得及|有没有|给不给|[补报领]不/.test(text)) return null;
  if (/事故|政策|标准|失信|名单|目标|依据|文件|注册|成立|改|授权/.test(text)) return null;
  const { done } = daysOf(situation);
  const [first] = decided(
    done.filter(({ year }) => year === 'said'),
    rules.activityWindow,
  );
  if (!first || done.length > 1) return null;
  // A day in time is said to be so only where that is the question: an amount may be.
  if (placeOf(first, rules.activityWindow) === 'inside' && !(inTime.test(text) && !amount.test(text)))
    return null;
  return doneOn(first, situation);
};
