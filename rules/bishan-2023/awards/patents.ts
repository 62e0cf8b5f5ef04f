import type { Decimal } from 'decimal.js';
import { mostUnlocked } from '../../allocation.ts';
import type { Lock } from '../../allocation.ts';
import { least, leftOf, money, most, zero } from '../../money.ts';
import { parameters } from '../parameters.ts';
import type { Readings } from '../readings.ts';
import type { MatterId } from '../result.ts';
import type { Countable } from './countable.ts';

const topStandard = money(parameters.implementationStandard.value);
const wholeStandard = money(parameters.transferStandard.value);
const licenceStandard = money(parameters.licenceStandard.value);
/** What is given up where a patent that could be paid whole is paid as a licence. */
const difference = wholeStandard.minus(licenceStandard);

/** One patent with all that it could be paid under. */
interface Patent {
  readonly options: readonly Countable[];
  readonly matters: ReadonlySet<MatterId>;
  /** More than one only for a licence of unknown number at its best. */
  readonly copies: number;
}

/** It can be paid beside the cap of 30 000 元. */
function isOutside({ matters }: Patent): boolean {
  return matters.has('implementation') || matters.has('highValueConversion');
}

/** It can be paid 10 000 元 under that cap. */
function isWhole({ matters }: Patent): boolean {
  return matters.has('transfer') || matters.has('openLicence');
}

/**
 * The most that patents bring across transfer, licence, openLicence, implementation and highValueConversion, each
 * paid once. Three exchanges, which rest on the standards alone, make the optimum simple:
 *
 * 1. A patent of 20 000 元 (A1.1.4, A1.5.2: no cap) is best paid there. Elsewhere it adds at most 10 000 元: as a
 *    transfer or open licence, or as a licence of 5 000 元 that unlocks an extra of at most 5 000 元.
 * 2. For the same reason an open licence outside the cap (`capScope`) is at least as good as the alternatives left.
 * 3. Under the cap, a patent paid whole (10 000 元) is at least as good as its licence with the extra. Only an extra
 *    outside the cap (`licenceExtra`) can be worth giving such a patent away for: as often as the cap is exceeded
 *    anyway, and once more where that costs only a part of the 5 000 元; each further one brings no more than it costs.
 */
export function patentTotal(counted: readonly Countable[], cap: Decimal, readings: Readings): Decimal {
  const [outside, rest] = split(patentsOf(counted), isOutside);
  const [openOutside, under] = split(
    rest,
    (patent) => readings.capScope && patent.matters.has('openLicence'),
  );
  return topStandard
    .times(outside.length)
    .plus(wholeStandard.times(openOutside.length))
    .plus(totalUnderCap(under, extrasOf(counted), cap, readings));
}

function split<T>(things: readonly T[], goesFirst: (thing: T) => boolean): [T[], T[]] {
  return [things.filter(goesFirst), things.filter((thing) => !goesFirst(thing))];
}

function totalUnderCap(
  patents: readonly Patent[],
  extras: readonly Countable[],
  cap: Decimal,
  readings: Readings,
): Decimal {
  const standards = standardsOf(patents);
  const locks = locksOf(extras, patents);
  if (!readings.licenceExtra) return least(standards.plus(mostUnlocked(locks, 0)), cap);
  const dear = patents.filter(isWhole).length;
  const givingAway = (number: number) =>
    least(standards.minus(difference.times(number)), cap).plus(mostUnlocked(locks, number));
  const harmless = Math.min(dear, leftOf(standards, cap).div(difference).floor().toNumber());
  return most(givingAway(harmless), givingAway(Math.min(dear, harmless + 1)));
}

/** Every patent under the best standard that it can have under the cap, without extras. */
function standardsOf(patents: readonly Patent[]): Decimal {
  const [whole, licensed] = split(patents, isWhole);
  return wholeStandard.times(copiesOf(whole)).plus(licenceStandard.times(copiesOf(licensed)));
}

function copiesOf(patents: readonly Patent[]): number {
  return patents.reduce((copies, patent) => copies + patent.copies, 0);
}

/** Contracts as locks: their extra is unlocked by a patent that is paid as a licence of theirs. */
function locksOf(extras: readonly Countable[], patents: readonly Patent[]): Lock<Patent>[] {
  const keys = new Map<string, { free: Patent[]; dear: Patent[] }>(
    extras.map((extra) => [extra.line.path, { free: [], dear: [] }]),
  );
  for (const patent of patents) {
    for (const { line } of patent.options) {
      if (line.matter === 'licence') keys.get(line.path)?.[isWhole(patent) ? 'dear' : 'free'].push(patent);
    }
  }
  return extras.map(({ line, amount }) => ({
    worth: amount,
    ...(keys.get(line.path) ?? { free: [], dear: [] }),
  }));
}

/** Extras among the counted lines. */
function extrasOf(counted: readonly Countable[]): Countable[] {
  return counted.filter(({ line }) => line.brings.kind === 'extra');
}

/** Patents in the order of their first line; lines of one number are one patent, a line without is its own. */
function patentsOf(counted: readonly Countable[]): Patent[] {
  const byNumber = new Map<string, Countable[]>();
  const all: Countable[][] = [];
  for (const countable of counted) {
    const { brings } = countable.line;
    if (brings.kind !== 'award') continue;
    const known = brings.object === null ? undefined : byNumber.get(brings.object);
    if (known !== undefined) {
      known.push(countable);
      continue;
    }
    const options = [countable];
    if (brings.object !== null) byNumber.set(brings.object, options);
    all.push(options);
  }
  return all.map((options) => ({
    options,
    matters: new Set(options.map(({ line }) => line.matter)),
    copies: options[0]?.copies ?? 1,
  }));
}

/**
 * Which line each patent is paid under in the base reading. Of the optima: with the fewest pending, then each
 * patent in its order under the earlier matter, then under the line given first.
 */
export function choosePatentLines(counted: readonly Countable[], cap: Decimal): Countable[] {
  const [outside, under] = split(patentsOf(counted), isOutside);
  const best = outside.map(({ options }) => {
    const [certain, pending] = split(
      options.filter(({ line }) => line.matter === 'implementation' || line.matter === 'highValueConversion'),
      ({ line }) => !line.pending,
    );
    return certain[0] ?? pending[0];
  });
  return [...best.filter((line) => line !== undefined), ...chooseUnderCap(under, extrasOf(counted), cap)];
}

/**
 * Fixes one patent after the other under its first line with which the optimum can still be reached. Where every
 * patent as a licence would fill the cap, which six of them do, every choice is as good; so the search stays small.
 */
function chooseUnderCap(patents: readonly Patent[], extras: readonly Countable[], cap: Decimal): Countable[] {
  if (licenceStandard.times(patents.length).gte(cap)) {
    return patents.flatMap(({ options }) => options.slice(0, 1));
  }
  const reach = (state: Fixed, rest: readonly Patent[]) =>
    least(cap, state.sum.plus(standardsOf(rest)).plus(mostUnlocked(locksOf(state.locked, rest), 0)));
  let state: Fixed = { sum: zero, locked: extras };
  const optimum = reach(state, patents);
  return patents.map(({ options }, index) => {
    const rest = patents.slice(index + 1);
    const choice = options.find((option) => reach(fix(state, option), rest).gte(optimum));
    if (choice === undefined) throw new Error('no line of a patent reaches the optimum');
    state = fix(state, choice);
    return choice;
  });
}

/** What the patents fixed so far bring, extras included, and the contracts that none of them has unlocked. */
interface Fixed {
  readonly sum: Decimal;
  readonly locked: readonly Countable[];
}

function fix({ sum, locked }: Fixed, { line, amount }: Countable): Fixed {
  const unlocked =
    line.matter === 'licence' ? locked.find((extra) => extra.line.path === line.path) : undefined;
  return {
    sum: sum.plus(amount).plus(unlocked?.amount ?? zero),
    locked: locked.filter((extra) => extra !== unlocked),
  };
}
