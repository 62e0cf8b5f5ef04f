import { findAmounts, readAmount } from '../../../knowledge/reading/amount.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Entry } from '../paths.ts';
import { amountScale } from '../wording/vocabulary.ts';
import type { Answer } from './answer.ts';
import { facts, notRead } from './answer.ts';

/** 5家，3200万: how many enterprises and how much in all; of one alone the other is asked by itself. */
export function readBankFigures(text: string): Answer {
  if (isQuestion(text)) return notRead;
  const said = plain(text);
  const parts = said
    .split(/[，,、；;。\s]+|(?<=[家户]|家企业|户企业)(?=[^，\d]{0,4}\d)/)
    .filter((part) => part !== '');
  const counts = parts.filter((part) => /[家户]|^\d{1,3}$/.test(part) && !isSum(part));
  const sums = parts.filter(isSum);
  const [count] = counts.map((part) => readCount(part, { measure: '家户' }));
  const typical = amountScale['bankPledge.loanTotal'];
  const [sum] = sums.map((part) => readAmount(part, { ...(typical && { typical }) }));
  const entries: Entry[] = [
    ...(counts.length === 1 && count?.ok ? [['claims.bankPledge.enterprises', count.value] as const] : []),
    ...(sums.length === 1 && sum?.ok ? [['claims.bankPledge.loanTotal', sum.value] as const] : []),
  ];
  return entries.length > 0 ? facts(entries) : notRead;
}

function isSum(part: string): boolean {
  return findAmounts(part).some(({ marked }) => marked) && !/\d[家户]/.test(part);
}
