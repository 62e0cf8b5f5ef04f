import { matterNames } from '../../documents/wording/matters.ts';
import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import { mentioned } from '../answers/pick.ts';
import { claimed, matterOf } from '../claims.ts';
import { plain } from '../reading/plain.ts';
import { heldBack } from '../replies/held-back.ts';
import { claimWords } from '../wording/claims.ts';
import { phrases } from '../wording/phrases.ts';
import type { Scene, Taken } from './scene.ts';
import { again, text } from './scene.ts';

const why = /为什么|为啥|为何|凭什么|怎么(?!办|算|申|交|填|样|用)|咋(?!办|个办|算)/;
const less = /没有?|不给|不算|不能|不行|只|才|这么少|这么点|那么少|少|扣|砍|封顶|拿不到|[^\d]0|零/;
const mine = /只|才|这么|那么|我|钱|扣|少|(?:^|[^\d])0元?|零元/;

/**
 * 为什么没有活动的钱, 为什么只有3万: told from the applicant's own result, of the matters named or of all; null where
 * something else is asked, or nothing of theirs was held back.
 */
export function ownWhy(scene: Scene, said: string): Taken | null {
  const asked = plain(said);
  if (asked.length > 40 || !why.test(asked) || !less.test(asked)) return null;
  const ours = claimed(scene.conversation).map((claim) => matterOf[claim]);
  const named = mentioned(asked.replace(/没有?|不给?/g, '，'), ours.map(option)) as MatterId[];
  if (named.length === 0 && !mine.test(asked)) return null;
  const reasons = heldBack(scene.now, named.length > 0 ? named : ours);
  return reasons.length > 0 ? again(scene, text(phrases.heldBack, ...reasons)) : null;
}

function option(matter: MatterId) {
  const [label, ...aliases] = claimWords[matter];
  return { value: matter, label, aliases: [...aliases, matterNames[matter]] };
}
