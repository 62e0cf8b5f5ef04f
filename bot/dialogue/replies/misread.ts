import type { Conversation, Pending } from '../conversation.ts';
import { question } from '../questions/catalogue.ts';
import { nameKinds } from '../reading/name.ts';
import { againMenus, againTexts, menuWaysOut, orSkip, waysOut } from '../wording/again.ts';
import { phrases } from '../wording/phrases.ts';
import type { Problem } from '../wording/problems.ts';
import { sayProblem } from '../wording/problems.ts';
import { wordingOf } from '../wording/questions.ts';

/**
 * What to say to what could not be taken, never the same thrice: what is wrong or how to say it, the question in other
 * words with an example, the ways out, and then each of these ways by itself.
 */
export function misreadLines(
  { pending, misread: before }: Conversation,
  problems: readonly Problem[],
): string[] {
  const wrong = problems.map(sayProblem);
  if (before === 0) return firstLines(pending, wrong);
  const menu = isMenu(pending);
  if (before === 1) return [...wrong, inOtherWords(pending), ...(menu ? [] : [orSkip])];
  if (before === 2) return [menu ? phrases.stillNotChosen : phrases.stillNotUnderstood];
  const ways = menu ? menuWaysOut : waysOut;
  return [ways[(before - 3) % ways.length] ?? phrases.help];
}

function firstLines(pending: Pending, wrong: readonly string[]): string[] {
  const how =
    pending.kind === 'facts' ? againTexts[question(pending.question).reads] : againMenus[pending.kind];
  if (wrong.length === 0) return [phrases.notUnderstood, how];
  // What is said of a name tells only what it is not.
  const named =
    pending.kind === 'facts' && nameKinds.some((kind) => kind === question(pending.question).reads);
  return named ? [...wrong, how] : [...wrong];
}

/** A menu asks for nothing that one may not know: there is nothing to skip. */
function isMenu({ kind }: Pending): boolean {
  return !['facts', 'count', 'selfCheck', 'which'].includes(kind);
}

function inOtherWords(pending: Pending): string {
  if (pending.kind !== 'facts') return againMenus[pending.kind].replace(/^请/, '换个说法：请');
  const { label, hint } = wordingOf(pending.question);
  return phrases.inOtherWords(label, hint ?? againTexts[question(pending.question).reads]);
}

/** Whether the question is put once more below: its choices stand above, and the same words thrice help nobody. */
export function putsAgain({ pending, misread: before }: Conversation): boolean {
  return before < (pending.kind === 'facts' ? 3 : 1);
}
