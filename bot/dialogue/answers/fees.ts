import { findAmounts, readAmount } from '../../../knowledge/reading/amount.ts';
import { clausesAt } from '../../../knowledge/reading/clauses.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Entry } from '../paths.ts';
import { patternOf } from '../paths.ts';
import { at } from '../questions/targets.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';

const words = [
  ['assessmentFee', /评估/],
  ['guaranteeFee', /担保(?!方式)/],
  ['insuranceFee', /保险|(?<!担)保费/],
] as const;

const others = /其[他它余]|别的|另外|剩下|剩余/;
const none = /没有?|无|零|不用|免/;
const only = /(?:只|仅|单单?)(?:有|付|交|花|给)?了?(?:一[笔项])?(?:评估|担保|保险|保费)/;
/** Sums of the loan that are no fees. */
const elsewhere = /利息|利率|本金|贷款|借款|放款|到期/;

/** `评估费2万，担保费1万，其他没有`; `只有评估费2万`; or the sums in the order in which they were asked. */
export function readFees(text: string, asked: Asked): Answer {
  if (isQuestion(text)) return notRead;
  const { named, rest } = feesNamed(text);
  if (named.length === 0 && !rest) return inOrder(text, asked);
  const open = asked.pending.paths.flatMap((path): Entry[] => {
    const fee = named.find(([name]) => path.endsWith(`.${name}`))?.[1] ?? (rest ? '0' : undefined);
    return fee === undefined ? [] : [[path, fee]];
  });
  // A fee that was known is told anew: it is taken as it is said now.
  const again = named.flatMap(([name, fee]) =>
    asked.targets
      .map((target): Entry => [at(`claims.pledgeLoans[].${name}`, target), fee])
      .filter(([path]) => !asked.pending.paths.includes(path)),
  );
  return open.length + again.length > 0 ? facts([...open, ...again]) : notRead;
}

/** The fees that a text names, and whether it says that there are no others. */
export function feesNamed(text: string): {
  readonly named: readonly (readonly [string, string])[];
  readonly rest: boolean;
} {
  const parts = clausesAt(plain(text), /[、；;。\n]|(?=评估|担保|保险|其[他它余]|别的)/);
  const named = parts.flatMap(feeOf);
  const rest = parts.some((part) => others.test(part) && none.test(part) && !elsewhere.test(part));
  return { named, rest: rest || (named.length > 0 && only.test(plain(text))) };
}

function feeOf(part: string): (readonly [string, string])[] {
  return words
    .filter(([, word]) => word.test(part))
    .flatMap(([name]) => {
      const sum = part.replace(/(?:评估|担保|保险)(?:费用?)?|保费/g, '');
      // 没买保险, 没做评估.
      if (/^(?:也|都)?没(?:有)?(?:买|做|交|付|办|花|用|找)?过?$/.test(sum.trim()))
        return [[name, '0'] as const];
      const read = readAmount(sum, { noneIsZero: true });
      return read.ok ? [[name, read.value] as const] : [];
    });
}

function inOrder(text: string, asked: Asked): Answer {
  const sums = findAmounts(plain(text));
  const perLoan = asked.pending.paths.length / asked.targets.length;
  if (sums.length === 0 || elsewhere.test(plain(text))) return notRead;
  if (sums.length !== perLoan) return problem('feeCount');
  const fees = [...new Set(asked.pending.paths.map(patternOf))];
  return facts(
    asked.pending.paths.map((path): Entry => [path, sums[fees.indexOf(patternOf(path))]?.low.toFixed()]),
  );
}
