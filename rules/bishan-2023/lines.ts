import type { Facts } from './facts.ts';
import type { Line } from './line.ts';
import { matters } from './matters/index.ts';
import type { Readings } from './readings.ts';
import { matterIds } from './result.ts';

/** The lines of all claims, in the order of the matters and then as given. */
export function linesOf(facts: Facts, readings: Readings): Line[] {
  return matterIds.flatMap((id) => matters[id].lines(facts, readings));
}
