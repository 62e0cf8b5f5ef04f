import type { ClauseId } from '../../../rules/bishan-2023/result.ts';
import type { catalogue, QuestionId } from '../questions/catalogue.ts';
import { applicantQuestions } from './applicant.ts';
import { identityQuestions } from './identity.ts';
import { loanAndProductQuestions } from './loans-and-products.ts';
import { patentQuestions } from './patents.ts';
import { projectQuestions } from './projects.ts';

/** The first is on the button, the others are understood when typed. */
export type Said = readonly [string, ...string[]];

export interface QuestionWording {
  /** The fact in a list, e.g. 转让登记完成日. */
  readonly label: string;
  /** `{what}` is the thing asked about, e.g. 这2件专利. */
  readonly ask: string;
  readonly hint?: string;
  /** Why it is asked, said with its clause. */
  readonly why: string;
  readonly clause: ClauseId | null;
}

type Worded<Q extends QuestionId> = QuestionWording & {
  readonly taps: Readonly<Record<keyof (typeof catalogue)[Q]['taps'], Said>>;
};

export type Wordings<Q extends QuestionId> = { readonly [K in Q]: Worded<K> };

export const questionWording: Wordings<QuestionId> = {
  ...applicantQuestions,
  ...patentQuestions,
  ...loanAndProductQuestions,
  ...projectQuestions,
  ...identityQuestions,
};

export function wordingOf(
  id: QuestionId,
): QuestionWording & { readonly taps: Readonly<Record<string, Said>> } {
  return questionWording[id];
}
