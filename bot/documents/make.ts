import type { CivilDate } from '../../rules/civil-date.ts';
import { caseOf, type Case } from './case.ts';
import {
  formats,
  paperIds,
  partsOf,
  type Application,
  type DocumentFile,
  type DocumentId,
  type Format,
  type PaperId,
} from './document.ts';
import { renderDocx } from './docx.ts';
import { documentName } from './names.ts';
import { renderPdf } from './pdf.ts';
import { papers } from './papers/papers.ts';
import { plainSheet } from './plain-text.ts';
import { receiptOf } from './receipt.ts';
import type { Sheet } from './sheet.ts';
import { marks } from './standing.ts';
import { writeZip } from './zip.ts';

/**
 * Makes one document, or the whole package, from an application; nothing of it is kept.
 * `asOf` is the day where the facts name none.
 */
export async function makeDocument(
  id: DocumentId,
  application: Application,
  asOf: CivilDate,
): Promise<DocumentFile> {
  const one = caseOf(application, asOf);
  const found = partsOf(id);
  if (found) return draw(found.paper, found.format, one);
  return id === 'package' ? zipped(await packageFiles(one), one) : receipt(one);
}

/** Everything that this application takes to the counter, file by file, and all of it in one ZIP. */
export async function makePackage(
  application: Application,
  asOf: CivilDate,
): Promise<{ one: Case; files: DocumentFile[]; zip: DocumentFile }> {
  const one = caseOf(application, asOf);
  const files = await packageFiles(one);
  return { one, files, zip: zipped(files, one) };
}

async function packageFiles(one: Case): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  const needed = paperIds.filter((paper) => papers[paper].needed(one));
  for (const [i, paper] of needed.entries()) {
    for (const format of formats) {
      const file = await draw(paper, format, one);
      files.push({ ...file, name: `${i + 1}-${file.name}` });
    }
  }
  return [...files, receipt(one)];
}

const mediaTypes: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
const renderers: Record<Format, (sheet: Sheet) => Promise<Uint8Array>> = { docx: renderDocx, pdf: renderPdf };

async function draw(paper: PaperId, format: Format, one: Case): Promise<DocumentFile> {
  const { watermark, suffix } = marks[one.standing];
  const sheet = plainSheet({ ...papers[paper].sheet(one), watermark });
  return {
    name: documentName(`${paper}-${format}`, suffix),
    mediaType: mediaTypes[format],
    bytes: await renderers[format](sheet),
  };
}

function receipt(one: Case): DocumentFile {
  return {
    name: documentName('receipt', marks[one.standing].suffix),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(receiptOf(one), null, 2)}\n`),
  };
}

function zipped(files: readonly DocumentFile[], one: Case): DocumentFile {
  return {
    name: documentName('package', marks[one.standing].suffix),
    mediaType: 'application/zip',
    bytes: writeZip(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))),
  };
}
