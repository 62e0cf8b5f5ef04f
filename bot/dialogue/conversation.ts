import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';

/** All that is remembered of a conversation; a JSON value that survives restarts and updates of the program. */
export interface Conversation {
  /** Of this shape; an older one is migrated, a newer one refused kindly. */
  readonly schema: 1;
  /** Counts the questions put, so that a tap on an old button is recognised. */
  readonly turn: number;
  readonly facts: Facts;
  readonly identity: Identity;
}
