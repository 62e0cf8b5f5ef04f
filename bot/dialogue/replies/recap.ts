import { claimed, claimOf } from '../claims.ts';
import type { Memory } from '../conversation.ts';
import { inShort, known } from '../known.ts';
import { matterIds } from '../../../rules/bishan-2023/result.ts';
import { claimWords } from '../wording/claims.ts';
import { resultWords } from '../wording/result.ts';

/** What was told, to be checked before the result. */
export function recap(memory: Memory): string {
  const matters = matterIds.filter((matter) => claimed(memory).includes(claimOf[matter]));
  return [
    resultWords.recap,
    `· 申报：${matters.map((matter) => claimWords[matter][0]).join('、')}`,
    ...inShort(
      memory,
      known(memory).filter(({ question }) => !question.startsWith('identity.')),
    ).map((line) => `· ${line}`),
  ].join('\n');
}
