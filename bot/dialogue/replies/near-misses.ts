import { Decimal } from 'decimal.js';
import { capNames } from '../../documents/wording/readings.ts';
import { capLimits, mattersUnder } from '../../../rules/bishan-2023/index.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { activityWindow, parameters } from '../../../rules/bishan-2023/parameters.ts';
import type { Parameter } from '../../../rules/bishan-2023/parameters.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Assessment } from '../assess.ts';
import { matterNames } from '../../documents/wording/matters.ts';
import { labelOf } from '../wording/clauses.ts';
import { nearMissTexts } from '../wording/near-misses.ts';
import { yuan } from '../../documents/wording/amount.ts';
import { said } from '../wording/values.ts';

/** Caps that one more patent or product would fill; what is left of those for loans is no reason to borrow. */
const caps = ['transferGroup', 'productFiling'] as const;

/**
 * What is still open to this applicant without bending a fact: room under a cap that is in use, and how far a
 * number is from its threshold while the activity still runs. Nothing is said once filing has closed.
 */
export function nearMisses({ result, facts, rehearsal }: Assessment): string[] {
  if (rehearsal || result.exclusions.some(({ clause }) => clause !== '5.1.2.1')) return [];
  const running = result.asOf <= activityWindow.to;
  return [...rooms(result, facts, running), ...(running ? shortfalls(result, facts) : [])];
}

function rooms(result: Assessment['result'], facts: Facts, running: boolean): string[] {
  return caps.flatMap((cap) => {
    const limit = capLimits[cap];
    const paid = result.matters.filter(({ matter }) => mattersUnder[cap].includes(matter));
    const used = facts.prior?.[cap];
    if (paid.length === 0 || used === undefined) return [];
    const room = Decimal.sub(limit.value, used).minus(Decimal.sum(...paid.map(({ amount }) => amount)));
    if (!room.isPositive() || room.isZero()) return [];
    const words = running ? nearMissTexts.room : nearMissTexts.roomClosed;
    return [`${words(capNames[cap], yuan(room.toFixed(2)))}（${labelOf(limit.clause)}）`];
  });
}

function shortfalls({ items }: Assessment['result'], { claims = {} }: Facts): string[] {
  const { bankPledge: bank, licenceBrokerage: brokerage, patentPool: pool } = claims;
  const below = (matter: MatterId) =>
    items.some((item) => item.matter === matter && item.reason === 'belowThreshold');
  const gap = (matter: MatterId, value: number | string | undefined, from: Parameter, unit: string) => {
    if (!below(matter) || value === undefined) return [];
    const missing = Decimal.sub(from.value, value);
    if (!missing.isPositive() || missing.isZero()) return [];
    const amount = from.unit.startsWith('元') ? said(missing.toFixed()) : `${missing.toFixed()}${unit}`;
    return [`${nearMissTexts.short(matterNames[matter], amount)}（${labelOf(from.clause)}）`];
  };
  return [
    ...gap('bankPledge', bank?.enterprises, parameters.bankEnterprisesFrom, '家'),
    ...gap('bankPledge', bank?.loanTotal, parameters.bankLoansFrom, '元'),
    ...gap('patentPool', pool?.universityPatents, parameters.poolPatentsFrom, '件'),
    ...gap('patentPool', pool?.smes, parameters.poolSmesFrom, '家'),
    ...gap('licenceBrokerage', brokerage?.enterprises, parameters.brokerageEnterprisesFrom, '家'),
    ...gap('licenceBrokerage', brokerage?.filingTotal, parameters.brokerageLowerFrom, '元'),
  ];
}
