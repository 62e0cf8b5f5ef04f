import { readFileSync } from 'node:fs';
import type { Knowledge } from '../knowledge/answer.ts';
import { computes, direct } from '../knowledge/bishan-2023/compute/index.ts';
import { createKnowledge } from '../knowledge/create-knowledge.ts';
import { guarded } from '../knowledge/model/guarded.ts';
import { openChatModel } from '../knowledge/model/openai.ts';
import { withModel } from '../knowledge/model/with-model.ts';
import type { Outcome } from '../knowledge/model/with-model.ts';
import { parseNotice } from '../knowledge/notice.ts';
import {
  activityWindow,
  deadline,
  evaluate,
  interestWithinLpr,
  paperList,
  parameters,
  rowOf,
} from '../rules/bishan-2023/index.ts';
import type { Config } from './config.ts';
import { printed } from './documents/papers/form.ts';
import { materialWording } from './documents/wording/materials.ts';

const folder = new URL('../knowledge/bishan-2023/', import.meta.url);

export interface KnowledgeChoices {
  /** Words the answers, where one is configured; without it no chat client is loaded. */
  readonly model?: Config['model'];
  readonly onModelOutcome?: (outcome: Outcome) => void;
}

/** The knowledge of the notice, with the rules it calculates by. Reads files and learns: once a process. */
export function bishanKnowledge({ model, onModelOutcome }: KnowledgeChoices = {}): Knowledge {
  const plain = createKnowledge({
    folder,
    computes,
    direct,
    rules: {
      // Facts without a day are those of a question that takes all for granted: any day in time serves.
      evaluate: (facts) => evaluate(facts, deadline.day).result,
      withinLpr: interestWithinLpr,
      most: {
        interest: parameters.interestCap.value,
        interestMonths: Number(parameters.interestMonthsCap.value),
      },
      activityWindow,
      deadline: deadline.day,
      budget: parameters.budget.value,
      papers: paperList.map((paper) => ({ ...paper, name: materialWording[paper.id].name })),
      formRow: (matter) => (matter === 'implementation' ? null : printed.rows[rowOf[matter]]),
    },
  });
  if (model?.mode !== 'on') return plain;

  const opening = openChatModel(model);
  return withModel(plain, {
    notice: parseNotice(readFileSync(new URL('notice.md', folder), 'utf8')),
    model: guarded(async (prompt, signal) => (await opening)(prompt, signal)),
    evaluate,
    ...(onModelOutcome && { onOutcome: onModelOutcome }),
  });
}
