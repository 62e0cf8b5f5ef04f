import type { Command } from '../commands.ts';
import { claimed } from '../claims.ts';
import type { Memory, Pending } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { patched } from '../patch.ts';
import { revive } from '../revive.ts';
import { estimate } from '../replies/estimate.ts';
import { result } from '../replies/result.ts';
import { claimsQuestion } from '../wording/claims.ts';
import { labelOf } from '../wording/clauses.ts';
import { phrases } from '../wording/phrases.ts';
import { countWhy } from '../wording/things.ts';
import { selfCheckTexts } from '../wording/self-check.ts';
import { wordingOf } from '../wording/questions.ts';
import type { Scene, Taken } from './scene.ts';
import { advance, again, sceneOf, text, turnTo } from './scene.ts';

/** What may be said at any point. */
export function obey(scene: Scene, command: Command): Taken {
  const { conversation, now } = scene;
  switch (command) {
    case 'back':
      return back(scene);
    case 'edit':
      return claimed(conversation).length === 0
        ? again(scene, text(phrases.nothingYet))
        : turnTo(scene, { kind: 'edit' });
    case 'why':
      return again(scene, text(why(conversation.pending)));
    case 'restart':
    case 'remove':
      return turnTo(scene, { kind: 'confirm', of: command, after: settled(conversation.pending) });
    case 'result':
      if (claimed(conversation).length === 0) return again(scene, text(phrases.nothingYet));
      if (conversation.pending.kind === 'done') return again(scene, ...result(conversation, now));
      return again(scene, estimate(now, false));
    case 'help':
      return again(scene, text(phrases.help));
    case 'form':
      if (claimed(conversation).length === 0) return again(scene, text(phrases.nothingYet));
      return advance(scene, { ...memoryOf(conversation), formWanted: true }, [text(phrases.formFirst)]);
    case 'resume':
      return again(scene);
  }
}

/** A question within a question leads back to the one that it came from. */
function settled(pending: Pending): Pending {
  return pending.kind === 'confirm' ? pending.after : pending;
}

function back(scene: Scene): Taken {
  const { conversation, clock } = scene;
  const last = conversation.history.at(-1);
  if (last === undefined) return again(scene, text(phrases.nothingToTakeBack));
  const before = revive(
    {
      ...conversation,
      ...(patched(memoryOf(conversation), last) as Memory),
      turn: conversation.turn + 1,
      misread: 0,
      history: conversation.history.slice(0, -1),
    },
    clock,
  );
  // An older program may have left a patch that leads nowhere.
  if (typeof before === 'string') return again(scene, text(phrases.nothingToTakeBack));
  return again(sceneOf(before.conversation, clock), text(phrases.tookBack));
}

function why(pending: Pending): string {
  switch (pending.kind) {
    case 'claims':
      return `${phrases.whyAsked}${claimsQuestion.why}`;
    case 'count':
      return `${phrases.whyAsked}${countWhy}（${labelOf('A1')}）`;
    case 'facts': {
      const { why: reason, clause } = wordingOf(pending.question);
      return `${phrases.whyAsked}${reason}${clause === null ? '' : `（${labelOf(clause)}）`}`;
    }
    case 'selfCheck':
      return `${phrases.whyAsked}${selfCheckTexts.why}`;
    case 'which':
      return `${phrases.whyAsked}${phrases.whyWhich}`;
    default:
      return phrases.help;
  }
}
