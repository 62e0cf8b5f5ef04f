/** What a person sent, whatever the channel. */
export interface Message {
  readonly text: string;
  /**
   * A tap on a button: which question it belonged to, so that a stale button is recognised, and which choice;
   * several choices of a `multiple` question are joined by commas. `text` then holds their labels.
   */
  readonly choice?: { readonly turn: number; readonly value: string };
}
