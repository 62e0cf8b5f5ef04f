import { findAmounts, readAmount } from '../reading/amount.ts';
import { plain } from '../reading/plain.ts';
import { isQuestion } from '../reading/question.ts';
import type { Entry } from '../paths.ts';
import { patternOf } from '../paths.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';

const words = [
  ['assessmentFee', /评估/],
  ['guaranteeFee', /担保/],
  ['insuranceFee', /保险/],
] as const;

/** `评估费2万，担保费1万，其他没有`; or three sums in the order in which they were asked. */
export function readFees(text: string, asked: Asked): Answer {
  if (isQuestion(text)) return notRead;
  const parts = plain(text)
    .split(/[，,、；;。\n]|(?=评估|担保|保险|其他|其余|别的)/)
    .filter((part) => part.trim());
  const named = parts.flatMap((part) => feeOf(part));
  if (named.length === 0) return inOrder(text, asked);
  const rest = parts.find((part) => /其他|其余|别的|另外|剩下/.test(part));
  const none =
    rest !== undefined &&
    readAmount(rest.replace(/其他|其余|别的|另外|剩下|都|费用/g, ''), { noneIsZero: true });
  const value = (name: string) =>
    named.find(([fee]) => fee === name)?.[1] ?? (none && none.ok ? none.value : undefined);
  const entries = asked.pending.paths.flatMap((path): Entry[] => {
    const amount = value(path.slice(path.lastIndexOf('.') + 1));
    return amount === undefined ? [] : [[path, amount]];
  });
  return entries.length > 0 ? facts(entries) : notRead;
}

function feeOf(part: string): (readonly [string, string])[] {
  return words
    .filter(([, word]) => word.test(part))
    .flatMap(([name]) => {
      const read = readAmount(part.replace(/(?:评估|担保|保险)(?:费|费用)?/g, ''), { noneIsZero: true });
      return read.ok ? [[name, read.value] as const] : [];
    });
}

function inOrder(text: string, asked: Asked): Answer {
  const sums = findAmounts(plain(text));
  const perLoan = asked.pending.paths.length / asked.targets.length;
  if (sums.length === 0) return notRead;
  if (sums.length !== perLoan) return problem('countMismatch');
  const fees = [...new Set(asked.pending.paths.map(patternOf))];
  return facts(
    asked.pending.paths.map((path): Entry => [path, sums[fees.indexOf(patternOf(path))]?.low.toFixed()]),
  );
}
