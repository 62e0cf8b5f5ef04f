/** A conversation as it lies in the store, with the version that guards its next write. */
export interface Stored<Conversation> {
  readonly conversation: Conversation;
  readonly version: number;
}

/** What one message made of a conversation; `null` means that everything of it is to be removed. */
export interface Step<Conversation, Reply> {
  readonly conversation: Conversation | null;
  readonly replies: readonly Reply[];
}

export interface Turn<Conversation, Reply> extends Step<Conversation, Reply> {
  /** The event was known: nothing ran, and the replies are those that it had. */
  readonly repeated: boolean;
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
   * A known event returns the replies that it had and runs nothing. Where `step` gives no conversation, everything
   * under `key` goes, this turn included.
   */
  turn(
    key: string,
    event: { readonly id: string; readonly at: string; readonly text: string },
    step: (current: Conversation | null) => Promise<Step<Conversation, Reply>>,
  ): Promise<Turn<Conversation, Reply>>;

  load(key: string): Promise<Stored<Conversation> | null>;

  /** The turns so far, oldest first. */
  transcript(key: string): Promise<readonly TurnRecord<Reply>[]>;

  /** Whoever holds the secret with this hash may reach `key`, which must exist; the right goes with the conversation. */
  grant(key: string, secretHash: string, at: string): Promise<void>;

  /** The key that the secret with this hash opens. */
  granted(secretHash: string): Promise<string | null>;

  /** Everything of it is gone, turns and replies included. False where there was nothing. */
  remove(key: string): Promise<boolean>;

  /** Removes what nobody touched since `before` (ISO instant); the number of conversations. */
  sweep(before: string): Promise<number>;

  close(): Promise<void>;
}
