import { describe, expect, it } from 'vitest';
import { documentIds, partsOf, type Application } from '../../../bot/documents/document.ts';
import { makeDocument } from '../../../bot/documents/make.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { firm, identity } from '../../support/applications.ts';
import { everywhere, hostileTexts } from '../../support/hostile.ts';
import { diagonalInk, pdfInfo, pdfPages, pdfText, printWithLibreOffice } from '../../support/programs.ts';
import { requires } from '../../support/requires.ts';

const docxIds = documentIds.filter((id) => partsOf(id)?.format === 'docx');

async function printed(applications: readonly Application[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const application of applications) {
    for (const id of docxIds) files.push((await makeDocument(id, application, '2024-10-20')).bytes);
  }
  return printWithLibreOffice(files);
}

describe.skipIf(!requires('soffice') || !requires('pdfinfo') || !requires('pdftoppm'))(
  'in LibreOffice',
  () => {
    it('every paper opens, of a plain application and of one with all that is hostile in each place', async () => {
      const all = everywhere(hostileTexts.map(([, text]) => text).join(''));
      const pages = (await printed([{ facts: firm, identity }, all])).map((pdf) =>
        Number(pdfInfo(pdf).Pages),
      );
      expect(pages.filter((count) => !(count > 0))).toEqual([]);
    }, 120_000);

    it('a form of everyday length prints on one page', async () => {
      const [form] = printWithLibreOffice([
        (await makeDocument('form-docx', { facts: firm, identity }, '2024-10-20')).bytes,
      ]);
      expect(pdfInfo(form!)).toMatchObject({ Pages: '1' });
      expect(pdfInfo(form!)['Page size']).toMatch(/^595\.\d+ x 841\.\d+ pts/);
    }, 60_000);

    it('every page of a late application is marked across', async () => {
      const [first] = firm.claims!.transfers!;
      const transfers = Array.from({ length: 40 }, () => ({
        ...first!,
        patentNo: undefined,
        kind: 'invention' as const,
      }));
      const facts: Facts = { ...firm, claims: { transfers } };
      const valid = await printed([{ facts, identity }]);
      const late = await printed([{ facts: { ...facts, asOf: '2024-11-23' }, identity }]);
      expect(late.reduce((sum, pdf) => sum + Number(pdfInfo(pdf).Pages), 0)).toBeGreaterThan(docxIds.length);
      for (const [i, pdf] of late.entries()) {
        const pages = pdfPages(pdf, 40);
        expect(pdfText(pdf).match(/^\f?仅供演练，已过申报期$/gm)).toHaveLength(pages.length);
        const before = pdfPages(valid[i]!, 40);
        for (const [j, page] of pages.entries()) {
          // A late paper may be a page longer; there is nothing to compare that one with.
          const plain = before[j] ? diagonalInk(before[j]) : { lowerLeft: 0, upperRight: 0 };
          expect(diagonalInk(page).lowerLeft - plain.lowerLeft).toBeGreaterThan(0.001);
        }
      }
      expect(valid.filter((pdf) => pdfText(pdf).includes('仅供演练'))).toEqual([]);
    }, 120_000);
  },
);
