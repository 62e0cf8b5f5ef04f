import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Assessment } from '../assess.ts';
import { claimOf } from '../claims.ts';
import { formula, isLine } from '../../documents/papers/formula.ts';
import { matterNames } from '../../documents/wording/matters.ts';
import { yuan } from '../../documents/wording/amount.ts';
import { labelOf } from '../wording/clauses.ts';
import { exclusionTexts, resultWords } from '../wording/result.ts';
import { rejections } from './consequences.ts';
import { labelOfFact, taken } from './result.ts';

/**
 * Why these matters bring no more, from the applicant's own result: what stops it all, what was rejected with its
 * clause, what caps and no-stacking took, what is still open. Empty where nothing was held back.
 */
export function heldBack({ result, trace }: Assessment, matters: readonly MatterId[]): string[] {
  const ours = result.items.filter(({ matter }) => matters.includes(matter));
  const rejected = ours.filter(({ status, reason }) => status === 'rejected' || reason === 'duplicate');
  const refs = new Set(ours.map(({ ref }) => ref));
  const steps = trace.filter((step) => {
    if (step.step === 'notStacked') return refs.has(step.ref);
    if (step.step === 'months') return matters.includes('pledgeLoan');
    return step.step === 'cap' && step.matters.some((matter) => matters.includes(matter));
  });
  const lines = [
    ...result.exclusions.map(
      ({ clause }) => `${resultWords.refused}：${exclusionTexts[clause] ?? ''}（${labelOf(clause)}）`,
    ),
    ...rejections(rejected),
    ...steps.flatMap(taken),
    ...open(result, matters),
  ];
  return lines.map((line) => `· ${line}`);
}

/** How each amount of these matters came about, line by line, with its clause. */
export function reckoned({ trace }: Assessment, matters: readonly MatterId[]): string[] {
  return trace
    .filter(isLine)
    .filter(({ matter }) => matters.includes(matter))
    .map((step) => {
      return `· ${matterNames[step.matter]}：${formula(step)} = ${yuan(step.amount)}（${labelOf(step.clause)}）`;
    });
}

function open({ items, missing }: Assessment['result'], matters: readonly MatterId[]): string[] {
  const undecided = items.some(({ matter, status }) => matters.includes(matter) && status === 'undetermined');
  const own = matters.map((matter) => `claims.${claimOf[matter]}`);
  const facts = missing.filter(
    (path) => !path.startsWith('claims.') || own.some((at) => path.startsWith(at)),
  );
  if (!undecided || facts.length === 0) return [];
  return [resultWords.open([...new Set(facts.map(labelOfFact))].join('、'))];
}
