import type { CivilDate } from '../rules/civil-date.ts';
import type { Facts } from '../rules/bishan-2023/facts.ts';

/** A sentence of the notice, to the letter. */
export interface Citation {
  clause: string;
  label: string;
  quote: string;
}

export interface Answer {
  answer: string;
  /** False where the notice does not say. */
  answered: boolean;
  citations: Citation[];
}

/** `sure`: said with its clause; `near`: the closest clauses, said to be so; `silent`: the notice does not say. */
export type Band = 'sure' | 'near' | 'silent';

/** What the message was taken for; the interview asks this before it takes a message as an answer. */
export type MessageKind = 'policy' | 'smallTalk' | 'hostile' | 'unclear';

export interface Reply extends Answer {
  band: Band;
  kind: MessageKind;
  /** What a follow-up ('那许可呢') may lean on; opaque, JSON, small. */
  topic: string | null;
}

export interface AskContext {
  asOf: CivilDate;
  /** The `topic` of the answer before. */
  previous?: string | null;
  /** The applicant's own facts, for '我还能拿多少'. */
  facts?: Facts;
}

export interface Knowledge {
  ask(question: string, context: AskContext): Promise<Reply>;
}
