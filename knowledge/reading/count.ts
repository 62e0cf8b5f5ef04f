import { matchDates } from './date-match.ts';
import { isApproximate, isBound } from './hedge.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { plain, without } from './plain.ts';
import { isAside } from './question.ts';
import { ambiguous, type Reading, shaded, unreadable } from './reading.ts';

export interface CountContext {
  /** Inclusive; 0 to 1 000 000 where not given, as in the facts. */
  readonly min?: number;
  readonly max?: number;
  /** What is counted, e.g. `件`: among several numbers the one before it is meant. */
  readonly measure?: string;
}

/** `vague`: 几十家, 100多. `fraction`: 2.5 件. `outOfRange`: beyond `min` and `max`. `negative`: below nought. */
export type CountProblem = 'vague' | 'fraction' | 'negative' | 'outOfRange';

const none =
  /^(?:我们|目前|现在|暂时)?(?:一[件个家项]?(?:都|也))?(?:没有?|没得|无|冇|零)(?:[件个家项呀啊的呢了]|一[件个家项])*[。!.]*$/;

/** How many: 三件, 两个, 2, 一百零五, 仨, 大概4件; 没有 is 0. */
export function readCount(text: string, context: CountContext = {}): Reading<number, CountProblem> {
  const said = plain(text).trim();
  const { min = 0, max = 1_000_000 } = context;
  if (isAside(said)) return unreadable;
  if (none.test(said)) return bounded(0, min, max);

  const open = without(said, matchDates(said));
  const all = findNumerals(open).filter((numeral) => isSaidAlone(open, numeral));
  const measured = all.filter((numeral) =>
    context.measure?.includes(open.slice(numeral.end).trimStart().charAt(0)),
  );
  const numerals = measured.length > 0 ? measured : all;
  const [numeral] = numerals;
  if (numeral === undefined) return unreadable;
  if (/(?:^|[^\d件个家])-\s*$|负\s*$/.test(open.slice(0, numeral.start)))
    return { ok: false, problem: 'negative' };
  const values = [...new Set(numerals.flatMap(spread))];
  if (values.length > 1 && numerals.every(isNarrow))
    return ambiguous(values.filter((n) => n >= min && n <= max));
  if (numerals.some(({ vague }) => vague) || isBound(open, numeral)) return { ok: false, problem: 'vague' };
  if (!numeral.low.isInteger()) return { ok: false, problem: 'fraction' };
  return shaded(bounded(numeral.low.toNumber(), min, max), { approximate: isApproximate(open, numeral) });
}

/** A number in characters counts only before what is counted or at an end: 一群, 四川 and 两江 hold none. */
function isSaidAlone(text: string, { start, end }: Numeral): boolean {
  const after = text.slice(end);
  if (/\d/.test(text.slice(start, end))) return !/[a-z]/i.test(text.charAt(start - 1));
  return /^\s*(?:$|[件个家项笔户名天场次款台份位种期批条]|[，,。、;!.~]|左右|上下|多|以上|以下|吧|的|了|呢|啊|或|和|到|至)/.test(
    after,
  );
}

function bounded(value: number, min: number, max: number): Reading<number, CountProblem> {
  return value >= min && value <= max ? { ok: true, value } : { ok: false, problem: 'outOfRange' };
}

/** 三四 may be asked as 3 or 4; 几十 may not. */
function isNarrow({ low, high, vague }: Numeral): boolean {
  return low.isInteger() && high.minus(low).lessThanOrEqualTo(2) && (!vague || !low.equals(high));
}

function spread(numeral: Numeral): number[] {
  return [...new Set([numeral.low.toNumber(), numeral.high.toNumber()])];
}
