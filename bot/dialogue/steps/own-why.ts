import { matterNames } from '../../documents/wording/matters.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import { mentioned } from '../answers/pick.ts';
import { claimed, matterOf } from '../claims.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { heldBack, reckoned } from '../replies/held-back.ts';
import { claimWords } from '../wording/claims.ts';
import { phrases } from '../wording/phrases.ts';
import type { Scene, Taken } from './scene.ts';
import { again, text } from './scene.ts';

const reckoning =
  /(?:怎么|咋个?|如何|啷个|怎样)(?:得)?(?:算|得|来|出|核)(?:的|出|得|来|到)|怎么(?:是|就是|才|就|只)|(?:计算|测算)(?:过程|明细|依据|公式|方法)|哪(?:里|儿)?来的|为[什啥]么?(?:才|就|只)?(?:是|有)这/;
/** Of an amount in general, or of somebody else's case. */
const general = /如果|假如|要是|比如|\d|[一二两三四五六七八九十]+[件个家笔万]|别人|政策|通知|标准/;
const why = /为什么|为啥|为何|凭什么|怎么(?!办|算|申|交|填|样|用)|咋(?!办|个办|算)/;
const less = /没有?|不给|不算|不能|不行|只|才|这么少|这么点|那么少|少|扣|砍|封顶|拿不到|[^\d]0|零/;
const mine = /只|才|这么|那么|我|钱|扣|少|(?:^|[^\d])0元?|零元/;

/**
 * 为什么没有活动的钱, 为什么只有3万: told from the applicant's own result, of the matters named or of all; null where
 * something else is asked, or nothing of theirs was held back.
 */
export function ownWhy(scene: Scene, said: string): Taken | null {
  const asked = plain(said);
  const ofAmount = asksReckoning(scene, asked);
  if (asked.length > 40 || !((why.test(asked) && less.test(asked)) || ofAmount)) return null;
  const ours = claimed(scene.conversation).map((claim) => matterOf[claim]);
  const named = mentioned(asked.replace(/没有?|不给?/g, '，'), ours.map(option)) as MatterId[];
  if (named.length === 0 && !mine.test(asked) && !ofAmount) return null;
  const matters = named.length > 0 ? named : ours;
  const reasons = heldBack(scene.now, matters);
  const steps = reckoned(scene.now, matters);
  const lines = [
    ...(steps.length > 0 ? [phrases.reckoned, ...steps] : []),
    ...(reasons.length > 0 ? [phrases.heldBack, ...reasons] : []),
  ];
  // Nothing held back and no amount named: what is asked is the policy's to say.
  if (lines.length === 0 || (reasons.length === 0 && scene.conversation.pending.kind !== 'done')) return null;
  return again(scene, text(...lines));
}

/** 钱是怎么算的, once the result stands: the applicant's own amount is meant. */
function asksReckoning({ conversation }: Scene, asked: string): boolean {
  return conversation.pending.kind === 'done' && reckoning.test(asked) && !general.test(asked);
}

function option(matter: MatterId) {
  const [label, ...aliases] = claimWords[matter];
  return { value: matter, label, aliases: [...aliases, matterNames[matter]] };
}
