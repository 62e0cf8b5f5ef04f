import type { Citation } from '../../knowledge/answer.ts';
import type { Amount } from '../../rules/money.ts';
import type { ClauseId } from '../../rules/bishan-2023/result.ts';
import type { DocumentId } from '../documents/document.ts';

export interface Choice {
  /** What comes back in `Message.choice.value`; short, ASCII, at most 24 bytes. */
  readonly value: string;
  /** What the button says; sending it as text does the same. */
  readonly label: string;
}

export interface Progress {
  readonly answered: number;
  /** Answered plus those still to come, as far as known now. */
  readonly total: number;
}

/** What the conversation says, for every channel to fit to its host. Texts are plain, lines split by `\n`. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string; readonly citations?: readonly Citation[] }
  /** Something to know first, e.g. that filing has closed, or that the clock is set by hand. */
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'question';
      /** Identifies the question in `Message.choice`. */
      readonly turn: number;
      readonly text: string;
      /** An example or a format, e.g. 例如：2024年3月1日. */
      readonly hint?: string;
      readonly choices: readonly Choice[];
      /** More than one choice may be picked: numbers or labels in one message, e.g. `1、3`. */
      readonly multiple?: boolean;
      readonly progress?: Progress;
    }
  | {
      readonly kind: 'estimate';
      readonly title: string;
      /** Known so far, and the most that is still possible; null while nothing is claimed. */
      readonly total: Amount;
      readonly low: Amount;
      readonly high: Amount | null;
      readonly lines: readonly {
        readonly label: string;
        readonly amount: Amount;
        readonly detail?: string;
        readonly clause?: ClauseId;
      }[];
      /** Why these amounts aren't to be had, in a few words for a small place, e.g. 已过申报期. */
      readonly standing?: string;
      /** True for the decision, false for the running estimate under an answer. */
      readonly final: boolean;
    }
  /** A document to hand over; the channel makes it from the conversation, by link or as bytes. */
  | { readonly kind: 'document'; readonly document: DocumentId; readonly name: string };
