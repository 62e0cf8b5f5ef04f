import type { CivilDate } from '../../rules/civil-date.ts';
import type { Step } from '../../storage/store.ts';
import type { Application } from '../documents/document.ts';
import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';
import type { Reply } from './reply.ts';

/** The day as the conversation sees it. `fixed` where AS_OF set it; the applicant is told so. */
export interface Clock {
  readonly asOf: CivilDate;
  readonly fixed: boolean;
}

/** One known fact as people read it, e.g. 企业规模: 小型. */
export interface AnsweredFact {
  readonly label: string;
  readonly value: string;
}

/** The one conversation behind every channel. Pure: the same arguments give the same step. */
export interface Dialogue {
  /** `null` starts a conversation, whatever the message says; a greeting comes first. */
  step(current: Conversation | null, message: Message, clock: Clock): Promise<Step<Conversation, Reply>>;

  /** The question that waits for an answer, for a page that reloads; null where none does. */
  pending(conversation: Conversation, clock: Clock): Reply | null;

  /** What was answered so far, in the applicant's words, for a list beside the chat; oldest first. */
  answers(conversation: Conversation, clock: Clock): readonly AnsweredFact[];

  /** What documents are made from. */
  application(conversation: Conversation, clock: Clock): Application;
}
