import { isQuestion } from '../../../knowledge/reading/question.ts';

/** What a message tells and what it asks, each in the person's words. */
export interface Both {
  readonly told: string;
  readonly asked: string;
}

/** That one asks for one's own sum is answered by the estimate itself. */
const ownSum = /(?:能|可以|可|会|该)?(?:补|拿|领|得|报|给)(?:到|我们?)?(?:多少|好多|几多)|怎么(?:申?报|办)/;

/** 以前没拿过。许可要备案吗？ tells and asks: sentence by sentence. Null where it only asks or only tells. */
export function both(said: string): Both | null {
  const sentences = said.match(/[^。！!？?；;\n]+[。！!？?；;\n]*/g) ?? [];
  const asks = sentences.filter((sentence) => isQuestion(sentence));
  const tells = sentences.filter((sentence) => !isQuestion(sentence));
  return asks.length === 0 || tells.length === 0 ? null : { told: tells.join(''), asked: asks.join('') };
}

/** What is asked beside the estimate that a first account gets anyhow. */
export function besideSum(said: string): string | null {
  const parts = both(said);
  return parts === null || ownSum.test(parts.asked) ? null : parts.asked;
}
