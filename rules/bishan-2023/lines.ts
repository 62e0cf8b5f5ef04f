import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { matters } from './matters/index.ts';
import { baseReadings, mostReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { matterIds } from './result.ts';

/** The lines of all claims, in the order of the matters and then as given. */
export interface Lines {
  readonly base: readonly Line[];
  /** As `base`, but with earlier loans admitted: the one reading that decides claims otherwise. `base` if none may be. */
  readonly withEarlierLoans: readonly Line[];
}

export function linesOf(facts: Facts): Lines {
  const under = (readings: Readings) => matterIds.flatMap((id) => matters[id].lines(facts, readings));
  const base = under(baseReadings);
  const mayHaveEarlier = base.some(
    ({ matter, verdict }) => matter === 'pledgeLoan' && verdict.status === 'failed',
  );
  return { base, withEarlierLoans: mayHaveEarlier ? under(mostReadings) : base };
}
