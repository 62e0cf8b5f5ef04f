import type { CivilDate } from '../rules/civil-date.ts';
import type { Store, Turn, TurnRecord } from '../storage/store.ts';
import type { Conversation } from './dialogue/conversation.ts';
import type { AnsweredFact, Clock, Dialogue } from './dialogue/dialogue.ts';
import type { Message } from './dialogue/message.ts';
import type { Progress, Reply } from './dialogue/reply.ts';
import type { Application, DocumentFile, DocumentId } from './documents/document.ts';
import type { Metrics } from './metrics.ts';

/** Where a conversation stands, for whoever shows it. */
export interface Standing {
  readonly pending: Reply | null;
  readonly progress: Progress | null;
  readonly answers: readonly AnsweredFact[];
}

/**
 * What every channel talks to: one dialogue, one store, one message of a conversation at a time. A key is the
 * channel's name, a colon, and the channel's own name of the conversation.
 */
export interface Conversations {
  /**
   * Answers a message. `eventId` is the host's own id of it: the same one again gives the same replies and changes
   * nothing. Messages of one conversation are taken in the order in which they came.
   */
  receive(key: string, eventId: string, message: Message): Promise<Turn<Conversation, Reply>>;

  load(key: string): Promise<Conversation | null>;

  standing(conversation: Conversation): Standing;

  /** A document, made afresh from the conversation as it stands; null where there is none. */
  document(key: string, id: DocumentId): Promise<DocumentFile | null>;

  transcript(key: string): Promise<readonly TurnRecord<Reply>[]>;

  grant(key: string, secretHash: string): Promise<void>;

  granted(secretHash: string): Promise<string | null>;

  remove(key: string): Promise<boolean>;

  /** Removes what nobody touched for so many days; how many conversations went. */
  sweep(days: number): Promise<number>;
}

export interface ConversationsParts {
  readonly store: Store<Conversation, Reply>;
  readonly dialogue: Dialogue;
  readonly makeDocument: (id: DocumentId, application: Application, asOf: CivilDate) => Promise<DocumentFile>;
  readonly clock: () => Clock;
  readonly now: () => Date;
  readonly metrics: Pick<Metrics, 'turns'>;
}

export function createConversations({
  store,
  dialogue,
  makeDocument,
  clock,
  now,
  metrics,
}: ConversationsParts): Conversations {
  const inOrder = createQueue();
  const count = (key: string, outcome: string) =>
    metrics.turns.inc({ channel: key.split(':', 1)[0] ?? '', outcome });
  const load = async (key: string) => (await store.load(key))?.conversation ?? null;
  return {
    async receive(key, eventId, message) {
      const event = { id: eventId, at: now().toISOString(), text: message.text };
      const step = (current: Conversation | null) => dialogue.step(current, message, clock());
      try {
        const turn = await inOrder(key, () => store.turn(key, event, step));
        count(key, turn.repeated ? 'repeated' : 'answered');
        return turn;
      } catch (fault) {
        count(key, 'failed');
        throw fault;
      }
    },

    load,

    standing(conversation) {
      const pending = dialogue.pending(conversation, clock());
      return {
        pending,
        progress: pending?.kind === 'question' ? (pending.progress ?? null) : null,
        answers: dialogue.answers(conversation, clock()),
      };
    },

    async document(key, id) {
      const conversation = await load(key);
      return conversation && makeDocument(id, dialogue.application(conversation, clock()), clock().asOf);
    },

    transcript: (key) => store.transcript(key),
    grant: (key, secretHash) => store.grant(key, secretHash, now().toISOString()),
    granted: (secretHash) => store.granted(secretHash),
    remove: (key) => inOrder(key, () => store.remove(key)),
    sweep: (days) => store.sweep(new Date(now().getTime() - days * 86_400_000).toISOString()),
  };
}

/** Runs the tasks of one key one after the other, and those of different keys side by side. */
function createQueue(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = tails.get(key);
    const mine = before === undefined ? task() : before.then(task, task);
    tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === mine) tails.delete(key);
    }
  };
}
