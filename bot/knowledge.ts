import type { Knowledge } from '../knowledge/answer.ts';
import { computes } from '../knowledge/bishan-2023/compute/index.ts';
import { createKnowledge } from '../knowledge/create-knowledge.ts';
import { activityWindow, deadline, evaluate } from '../rules/bishan-2023/index.ts';

/** The knowledge of the notice, with the rules it calculates by. Reads files and learns: once a process. */
export function bishanKnowledge(): Knowledge {
  return createKnowledge({
    folder: new URL('../knowledge/bishan-2023/', import.meta.url),
    computes,
    rules: {
      // Facts without a day are those of a question that takes all for granted: any day in time serves.
      evaluate: (facts) => evaluate(facts, deadline.day).result,
      activityWindow,
      deadline: deadline.day,
    },
  });
}
