/** A conversation as it lies in the store, with the version that guards its next write. */
export interface Stored<Conversation> {
  readonly conversation: Conversation;
  readonly version: number;
}

/** What one message made of a conversation. */
export interface Step<Conversation, Reply> {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}

export interface TurnRecord<Reply> {
  readonly eventId: string;
  readonly at: string;
  readonly text: string;
  readonly replies: readonly Reply[];
}

/**
 * The port to the state. Each method is one whole unit of work: it happened, or nothing did.
 * Conversations and replies are JSON values whose shape is the dialogue's business.
 */
export interface Store<Conversation, Reply> {
  /**
   * Runs `step` on the conversation under `key` and writes conversation, event and replies in one transaction,
   * on condition that no other turn came between; else `step` runs again on the newer state, so it must be pure.
   * A known `eventId` returns the replies that it had and runs nothing.
   */
  turn(
    key: string,
    event: { readonly id: string; readonly at: string; readonly text: string },
    step: (current: Conversation | null) => Promise<Step<Conversation, Reply>>,
  ): Promise<{ readonly replies: readonly Reply[]; readonly repeated: boolean }>;

  load(key: string): Promise<Stored<Conversation> | null>;

  /** The turns so far, oldest first. */
  transcript(key: string): Promise<readonly TurnRecord<Reply>[]>;

  /** Everything of it is gone, turns and replies included. False where there was nothing. */
  remove(key: string): Promise<boolean>;

  /** Removes what nobody touched since `before` (ISO instant); the number of conversations. */
  sweep(before: string): Promise<number>;

  close(): Promise<void>;
}
