import type { Industry } from '../../rules/bishan-2023/index.ts';
import type { Amount } from '../../rules/money.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';
import type { FactPath } from '../../rules/bishan-2023/result.ts';
import type { ListName } from './claims.ts';
import type { Entry, Pattern } from './paths.ts';
import type { Patch } from './patch.ts';
import type { QuestionId } from './questions/catalogue.ts';

/** What the person was asked last; the next message is read against it. */
export type Pending =
  /** What was done: the matters to claim. */
  | { readonly kind: 'claims' }
  | { readonly kind: 'count'; readonly list: ListName }
  | {
      readonly kind: 'facts';
      readonly question: QuestionId;
      readonly paths: readonly FactPath[];
      /** The answer comes to what is known of these already, and not in its place. */
      readonly adds?: boolean;
    }
  /** The answer could mean several things: which was meant. */
  | {
      readonly kind: 'which';
      readonly options: readonly (readonly Entry[])[];
      readonly approximate?: readonly FactPath[];
      readonly after: Pending;
    }
  /** Nothing more to ask: the result stands, and what to do with it. */
  | { readonly kind: 'done' }
  /** Which answer to change. */
  | { readonly kind: 'edit' }
  /** Add to a list, or cut from it. */
  | { readonly kind: 'list'; readonly list: ListName }
  /** The office's findings and the like, which nobody needs to know but which may be told. */
  | { readonly kind: 'more' }
  /** The SME self-check, with what was told of it so far. */
  | { readonly kind: 'selfCheck'; readonly given: SelfCheck }
  | { readonly kind: 'confirm'; readonly of: 'restart' | 'remove'; readonly after: Pending };

/** Staff in persons, revenue of the year and assets at its end in yuan. */
export interface SelfCheck {
  readonly industry?: Industry;
  readonly staff?: number;
  readonly revenue?: Amount;
  readonly assets?: Amount;
}

/** What 上一步 takes back. */
export interface Memory {
  readonly facts: Facts;
  readonly identity: Identity;
  /** Asked and left open by the person: shown as open, not asked again. */
  readonly skipped: readonly FactPath[];
  /** Lists of which the number of things was not told yet. */
  readonly uncounted: readonly ListName[];
  /** Facts that differ from thing to thing, asked one thing at a time. */
  readonly oneByOne: readonly Pattern[];
  /** Told roughly, for the form to ask: only the month of a day, of a product only that it is one of those told. */
  readonly approximate: readonly FactPath[];
  /** `applicant.size` comes from the self-check. */
  readonly selfAssessed: boolean;
  /** Not the application as a whole is disputed (5.1.2.3) but single patents: which is asked of each. */
  readonly someDisputed: boolean;
  /** The form is wanted, so its cells are asked too. */
  readonly formWanted: boolean;
  readonly pending: Pending;
}

/** All that is remembered of a conversation; a JSON value that survives restarts and updates of the program. */
export interface Conversation extends Memory {
  /** Of this shape; an older one is migrated, a newer one refused kindly. */
  readonly schema: 1;
  /** Counts the questions put, so that a tap on an old button is recognised. */
  readonly turn: number;
  /** The way back, newest last: what turns the memory after an answer into the one before. */
  readonly history: readonly Patch[];
  /** How often in a row the pending question was answered with something that could not be read. */
  readonly misread: number;
  /** What a follow-up question about the policy leans on; the knowledge's own. */
  readonly topic: string | null;
}

export const begun: Conversation = {
  schema: 1,
  turn: 1,
  facts: {},
  identity: {},
  skipped: [],
  uncounted: [],
  oneByOne: [],
  approximate: [],
  selfAssessed: false,
  someDisputed: false,
  formWanted: false,
  pending: { kind: 'claims' },
  history: [],
  misread: 0,
  topic: null,
};

export function memoryOf(conversation: Conversation): Memory {
  const { facts, identity, skipped, uncounted, oneByOne, approximate } = conversation;
  const { selfAssessed, someDisputed, formWanted, pending } = conversation;
  return {
    ...{ facts, identity, skipped, uncounted, oneByOne, approximate },
    ...{ selfAssessed, someDisputed, formWanted, pending },
  };
}
