import type { Decimal } from 'decimal.js';
import { least, sum, zero } from '../money.ts';
import { asExpected } from './awards/countable.ts';
import type { Countable } from './awards/countable.ts';
import { interestIn, shareMonths } from './awards/loans.ts';
import { choosePatentLines } from './awards/patents.ts';
import { chooseProductLines } from './awards/products.ts';
import { inPart } from './awards/total.ts';
import { mattersUnder } from './caps.ts';
import type { CapId, CapsLeft } from './caps.ts';
import type { Line } from './line.ts';
import type { MatterId, ReasonId } from './result.ts';

/** What became of a line in the base reading. */
export interface Outcome {
  readonly line: Line;
  readonly status: 'awarded' | 'superseded' | 'rejected' | 'undetermined';
  readonly reason: ReasonId | null;
  /** The matter that the object is paid under instead. */
  readonly by: MatterId | null;
  /** After per-item maxima and months, before the 累计 caps; of a loan interest and fees together. */
  readonly amount: Decimal;
  readonly fees: Decimal;
  /** What is left of it after the 累计 caps. */
  readonly granted: Decimal;
  /** Months of interest that a loan is paid for. */
  readonly months: number;
}

/** Settles every line in the base reading: who is paid for what, in the order in which the caps are used up. */
export function settle(lines: readonly Line[], left: CapsLeft): Outcome[] {
  const counted = asExpected(lines);
  const chosen = new Map<Line, Countable>();
  const choose = (countables: readonly Countable[]) =>
    countables.forEach((each) => chosen.set(each.line, each));
  choose(choosePatentLines(inPart(counted, 'patents'), left.transferGroup));
  choose(chooseProductLines(inPart(counted, 'products')));
  choose(inPart(counted, 'others'));
  const loans = inPart(counted, 'loans');
  choose(loans);
  const months = shareMonths(loans, left.interestMonths.toNumber());
  const monthsOf = new Map(loans.map(({ line }, index) => [line, months[index] ?? 0]));

  const paidAs = winners(chosen.keys());
  const contracts = new Set(
    [...chosen.keys()].filter(({ matter }) => matter === 'licence').map(({ path }) => path),
  );
  for (const extra of counted) {
    if (extra.line.brings.kind === 'extra' && contracts.has(extra.line.path)) chosen.set(extra.line, extra);
  }

  const standsFor = firstOfContracts(counted);
  const take = takeFrom(left);
  return lines.map((line): Outcome => {
    const countable = chosen.get(line);
    if (countable === undefined) return unpaid(line, standsFor, paidAs);
    const paidMonths = monthsOf.get(line) ?? 0;
    const interest = interestIn(countable, paidMonths);
    const granted = take(line, countable.amount, interest);
    return {
      line,
      status: 'awarded',
      reason: granted.isZero() && wouldBring(countable).gt(zero) ? 'capReached' : null,
      by: null,
      amount: countable.amount.plus(interest),
      fees: line.brings.kind === 'loan' ? countable.amount : zero,
      granted,
      months: paidMonths,
    };
  });
}

/** What a line would bring if nothing had been awarded before or beside it. */
function wouldBring(countable: Countable): Decimal {
  return countable.amount.plus(interestIn(countable, countable.interest?.months ?? 0));
}

/** The matter that each object is paid under. */
function winners(lines: Iterable<Line>): Map<string, MatterId> {
  return new Map(
    [...lines].flatMap(({ brings, matter }) =>
      brings.kind === 'award' && brings.object !== null ? [[brings.object, matter] as const] : [],
    ),
  );
}

/**
 * An extra that was not unlocked goes the way of the first patent of its contract that could have been paid:
 * `standsFor` has that patent by the contract.
 */
function unpaid(
  line: Line,
  standsFor: ReadonlyMap<string, Line>,
  paidAs: ReadonlyMap<string, MatterId>,
): Outcome {
  const nothing = { line, by: null, amount: zero, fees: zero, granted: zero, months: 0 };
  const { verdict } = line;
  if (verdict.status === 'failed') return { ...nothing, status: 'rejected', reason: verdict.reason };
  if (verdict.status === 'open') return { ...nothing, status: 'undetermined', reason: null };
  const { brings } = line.brings.kind === 'extra' ? (standsFor.get(line.path) ?? line) : line;
  const by = brings.kind === 'award' && brings.object !== null ? paidAs.get(brings.object) : undefined;
  return by === undefined || by === line.matter
    ? { ...nothing, status: 'rejected', reason: 'duplicate' }
    : { ...nothing, status: 'superseded', reason: null, by };
}

/** The first patent of each licence contract that could have been paid. */
function firstOfContracts(counted: readonly Countable[]): Map<string, Line> {
  const patents = counted.filter(({ line }) => line.matter === 'licence' && line.brings.kind === 'award');
  return new Map(patents.reverse().map(({ line }) => [line.path, line]));
}

/** The cap of what is no interest: a loan's other part are its fees. */
function capOf(matter: MatterId): CapId | undefined {
  return (['transferGroup', 'fees', 'productFiling'] as const).find((cap) =>
    mattersUnder[cap].includes(matter),
  );
}

/** Hands out what the caps leave, line after line. */
function takeFrom(left: CapsLeft): (line: Line, amount: Decimal, interest: Decimal) => Decimal {
  const remaining: Record<CapId, Decimal> = { ...left };
  const takeOne = (cap: CapId, amount: Decimal) => {
    const granted = least(amount, remaining[cap]);
    remaining[cap] = remaining[cap].minus(granted);
    return granted;
  };
  return (line, amount, interest) => {
    const cap = capOf(line.matter);
    return sum([cap === undefined ? amount : takeOne(cap, amount), takeOne('interest', interest)]);
  };
}
