import type { DocumentId, PaperId } from '../../documents/document.ts';
import { documentName } from '../../documents/names.ts';
import type { Assessment } from '../assess.ts';
import { patternOf } from '../paths.ts';
import { questionOf } from '../questions/catalogue.ts';
import type { Reply } from '../reply.ts';
import { documentWords } from '../wording/documents.ts';
import { phrases } from '../wording/phrases.ts';
import { resultWords } from '../wording/result.ts';
import { wordingOf } from '../wording/questions.ts';

const offered = ['package', 'form-docx', 'form-pdf'] as const satisfies readonly DocumentId[];

/** The papers to take along, and which cells of the form are still blank. */
export function documents({ form, rehearsal }: Assessment): Reply[] {
  const blank = [...new Set(form.missing.map(labelOfCell))].join('、');
  const lines = [
    phrases.documents,
    ...(rehearsal ? [resultWords.overdueCopy] : []),
    ...(blank === '' ? [] : [phrases.blank(blank)]),
  ];
  return [
    { kind: 'text', text: lines.join('\n') },
    ...offered.map((document): Reply => ({ kind: 'document', document, name: documentWords[document] })),
  ];
}

/** One paper by itself, as it stands now; blank cells stay blank. */
export function onePaper(paper: PaperId): Reply[] {
  return (['docx', 'pdf'] as const).map((format): Reply => {
    const document = `${paper}-${format}` as const;
    return { kind: 'document', document, name: documentName(document) };
  });
}

function labelOfCell(path: string): string {
  const id = questionOf(patternOf(path));
  return id === null ? path : wordingOf(id).label;
}
