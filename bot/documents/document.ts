import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';

/** What may be handed over; `package` is all of them in one ZIP. */
export const documentIds = ['form-docx', 'form-pdf', 'package'] as const;
export type DocumentId = (typeof documentIds)[number];

/** All that a document is made from; nothing is stored but this. */
export interface Application {
  readonly facts: Facts;
  readonly identity: Identity;
}

export interface DocumentFile {
  /** Readable, e.g. `专利转化运用资助申请表.docx`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
