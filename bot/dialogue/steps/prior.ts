import { capIds, mattersUnder } from '../../../rules/bishan-2023/index.ts';
import { readPrior } from '../answers/prior.ts';
import { claimed, matterOf } from '../claims.ts';
import { takeEntries } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { turnTo } from './scene.ts';

/**
 * 以前领过1万, said when earlier awards were told already or were not asked yet: it changes the one that can be meant,
 * among those that count for what is claimed; where two can, it is asked which. Null where nothing of them is said.
 */
export function priorTold(scene: Scene, said: string): Taken | null {
  const { conversation } = scene;
  const { pending } = conversation;
  if (pending.kind === 'facts' && pending.question.startsWith('prior')) return null;
  const matters = claimed(conversation).map((claim) => matterOf[claim]);
  const paths = capIds
    .filter((cap) => mattersUnder[cap].some((matter) => matters.includes(matter)))
    .map((cap) => `prior.${cap}`);
  const answer = readPrior(said, { kind: 'facts', question: 'prior', paths });
  if (answer?.as === 'facts') return takeEntries(scene, answer.entries);
  return answer?.as === 'which'
    ? turnTo(scene, { kind: 'which', options: answer.options, after: pending })
    : null;
}
