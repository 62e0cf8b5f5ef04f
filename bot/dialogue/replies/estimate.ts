import { matterNames, matterUnits } from '../../documents/wording/matters.ts';
import { Decimal } from 'decimal.js';
import type { Assessment } from '../assess.ts';
import type { Reply } from '../reply.ts';
import { resultWords } from '../wording/result.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';

type Estimate = Extract<Reply, { kind: 'estimate' }>;

/** What is known so far and the most that is still possible, line by line. */
export function estimate({ result, bounds, rehearsal }: Assessment, final: boolean): Estimate {
  const title = rehearsal
    ? final
      ? resultWords.finalRehearsal
      : resultWords.runningRehearsal
    : final
      ? resultWords.final
      : resultWords.running;
  return {
    kind: 'estimate',
    title,
    total: bounds?.total ?? '0.00',
    low: bounds?.low ?? '0.00',
    high: bounds?.high ?? null,
    lines: result.matters.map(({ matter, quantity, beforeCap, amount }) => ({
      label: matterNames[matter],
      amount,
      detail: `${quantity}${matterUnits[matter]}${capped(beforeCap, amount)}`,
      clause: clauseOf(result.items, matter),
    })),
    ...standing(result, rehearsal),
    final,
  };
}

function standing({ decision }: Assessment['result'], rehearsal: boolean): Pick<Estimate, 'standing'> {
  if (rehearsal) return { standing: resultWords.closed };
  return decision === 'ineligible' ? { standing: resultWords.refused } : {};
}

function capped(before: string, after: string): string {
  return new Decimal(before).equals(after) ? '' : `，封顶前${new Decimal(before).toFixed()}元`;
}

function clauseOf(items: Assessment['result']['items'], matter: MatterId): string {
  return items.find((item) => item.matter === matter)?.clauses[0] ?? 'A1';
}
