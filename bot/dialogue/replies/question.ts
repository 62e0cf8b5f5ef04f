import type { Assessment } from '../assess.ts';
import { claimed, sizeOf } from '../claims.ts';
import type { Conversation, Pending } from '../conversation.ts';
import { known } from '../known.ts';
import { optionsOf } from '../questions/options.ts';
import { questionsAhead } from '../questions/next.ts';
import { indicatorNext } from '../questions/self-check.ts';
import { targetsOf } from '../questions/targets.ts';
import type { Progress, Reply } from '../reply.ts';
import { claimsQuestion } from '../wording/claims.ts';
import { confirmQuestions, phrases } from '../wording/phrases.ts';
import { menuQuestions } from '../wording/menus.ts';
import { selfCheckQuestions } from '../wording/self-check.ts';
import { countQuestions, things } from '../wording/things.ts';
import { wordingOf } from '../wording/questions.ts';
import { what } from '../wording/values.ts';
import { question, questionOf } from '../questions/catalogue.ts';
import { patternOf } from '../paths.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';

interface Wording {
  readonly text: string;
  readonly hint?: string;
  readonly multiple?: boolean;
}

/** The pending question as a reply. */
export function ask(conversation: Conversation, now: Assessment): Reply {
  const { pending } = conversation;
  const { text, hint, multiple } = worded(conversation, pending);
  return {
    kind: 'question',
    turn: conversation.turn,
    text,
    ...(hint !== undefined && { hint }),
    choices: optionsOf(pending, conversation, now).map(({ value, label }) => ({ value, label })),
    ...(multiple === true && { multiple }),
    ...(interviewing(pending) && { progress: progress(conversation, now) }),
  };
}

function worded(conversation: Conversation, pending: Pending): Wording {
  switch (pending.kind) {
    case 'claims':
      return {
        text: claimed(conversation).length === 0 ? claimsQuestion.ask : claimsQuestion.again,
        hint: claimsQuestion.hint,
        multiple: true,
      };
    case 'count': {
      const { ask: text, hint } = countQuestions[pending.list];
      return { text, hint };
    }
    case 'facts': {
      const { ask: asked, label, hint } = wordingOf(pending.question);
      // Not understood twice: the same sentence a third time would help nobody.
      const text = conversation.misread > 1 ? phrases.stillAsking(`{what}${label}`) : asked;
      return {
        text: text
          .replace('{what}', what(conversation, targetsOf(pending.paths)))
          .replace('{asked}', askedOf(pending.paths)),
        ...(hint !== undefined && { hint }),
        ...(question(pending.question).multiple === true && { multiple: true }),
      };
    }
    case 'selfCheck':
      return selfCheckQuestions[indicatorNext(pending.given)];
    case 'which':
      return { text: pending.options.length === 1 ? phrases.isThisMeant : phrases.whichMeant };
    case 'confirm':
      return { text: confirmQuestions[pending.of] };
    case 'list': {
      const { noun, unit } = things[pending.list];
      return { text: menuQuestions.list(noun, sizeOf(conversation, pending.list), unit) };
    }
    case 'edit':
    case 'more':
    case 'done':
      return menuQuestions[pending.kind];
  }
}

/** The facts that a question about several still asks: 担保费、保险费. */
function askedOf(paths: readonly FactPath[]): string {
  const ids = [...new Set(paths.map(patternOf))].map(questionOf).filter((id) => id !== null);
  return ids.map((id) => wordingOf(id).label).join('、');
}

/** Before it is known what is claimed, nobody can say how many questions there will be. */
function interviewing({ kind }: Pending): boolean {
  return kind === 'count' || kind === 'facts';
}

/** Answered, and those plus what is still to come as far as known now. */
export function progress(conversation: Conversation, now: Assessment): Progress {
  const answered = claimed(conversation).length === 0 ? 0 : 1 + known(conversation).length;
  const ahead = questionsAhead(conversation, now).length + conversation.uncounted.length;
  return { answered, total: answered + Math.max(ahead, 1) };
}
