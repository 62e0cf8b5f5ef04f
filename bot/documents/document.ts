import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';

/** The papers of a package, in its order: 附件2 first, then what we add to it. */
export const paperIds = [
  'form',
  'clerk-authorisation',
  'agent-authorisation',
  'bank-account',
  'calculation',
  'details',
  'checklist',
] as const;
export type PaperId = (typeof paperIds)[number];

export const formats = ['docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** What may be handed over: `receipt` is the decision as JSON, `package` is all that the application needs in one ZIP. */
export type DocumentId = `${PaperId}-${Format}` | 'receipt' | 'package';

export const documentIds: readonly DocumentId[] = [
  ...paperIds.flatMap((paper) => formats.map((format) => `${paper}-${format}` as const)),
  'receipt',
  'package',
];

/** Which paper in which format a document is; null for the receipt and the package. */
export function partsOf(id: DocumentId): { paper: PaperId; format: Format } | null {
  for (const paper of paperIds) {
    for (const format of formats) if (id === `${paper}-${format}`) return { paper, format };
  }
  return null;
}

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
