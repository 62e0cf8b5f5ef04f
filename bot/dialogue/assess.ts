import { evaluate, formOf, materialsOf } from '../../rules/bishan-2023/index.ts';
import type { Note } from '../../rules/bishan-2023/index.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { ApplicationForm } from '../../rules/bishan-2023/form.ts';
import type { Materials } from '../../rules/bishan-2023/materials.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import type { Trace } from '../../rules/bishan-2023/trace.ts';
import type { Amount } from '../../rules/money.ts';
import type { Clock } from './dialogue.ts';
import type { Told } from './paths.ts';

/** All that follows from what was told; made anew after every message, so that nothing of it can be stale. */
export interface Assessment {
  readonly facts: Facts;
  readonly result: Result;
  readonly trace: Trace;
  readonly notes: readonly Note[];
  readonly form: ApplicationForm;
  readonly materials: Materials;
  /** Filing has closed and nothing else stands in the way: the amounts are those of an application in time. */
  readonly rehearsal: boolean;
  /** Known so far, the least and the most; null while nothing is claimed. */
  readonly bounds: { readonly total: Amount; readonly low: Amount; readonly high: Amount } | null;
}

export function assess(told: Told, clock: Clock): Assessment {
  const facts: Facts = { ...told.facts, asOf: clock.asOf };
  const evaluation = evaluate(facts, clock.asOf);
  const { result, trace, notes } = evaluation;
  const { identity } = told;
  return {
    facts,
    result,
    trace,
    notes,
    form: formOf(facts, evaluation, identity),
    materials: materialsOf(evaluation, { agency: typeof identity.agency === 'object' }),
    rehearsal: result.ifInTime !== null,
    bounds: boundsOf(result),
  };
}

function boundsOf({ total, low, high, ifInTime }: Result): Assessment['bounds'] {
  const bounds = ifInTime ?? { total, low, high };
  return bounds.high === null ? null : { ...bounds, high: bounds.high };
}
