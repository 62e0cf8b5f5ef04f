import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIds, partsOf } from '../../../bot/documents/document.ts';
import { makeDocument } from '../../../bot/documents/make.ts';
import { plainText } from '../../../bot/documents/plain-text.ts';
import type { Identity } from '../../../rules/bishan-2023/form.ts';
import { openDocx } from '../../support/docx.ts';
import { arbitraryFacts } from '../../support/facts-arbitrary.ts';
import { everywhere, hostileTexts } from '../../support/hostile.ts';
import { pdfInfo, pdfText } from '../../support/programs.ts';
import { requires } from '../../support/requires.ts';

const docxIds = documentIds.filter((id) => partsOf(id)?.format === 'docx');
const pdfIds = documentIds.filter((id) => partsOf(id)?.format === 'pdf');

describe('whatever an applicant sends', () => {
  it.each(hostileTexts)('%s stands on the form as plain text', async (_what, text) => {
    const { tables } = openDocx((await makeDocument('form-docx', everywhere(text), '2024-10-20')).bytes);
    const rows = tables[0]!.map((row) => row.slice(1));
    const plain = plainText(text);
    expect([rows[0]![0], rows[11]![0], rows[12]![0], rows[13]![0], rows[13]![2]]).toEqual(
      Array.from({ length: 5 }, () => plain),
    );
    expect(rows[14]).toEqual([plain, '代理人', plain, '电  话', plain]);
    expect(rows[15]).toEqual([plain, '开户银行', plain]);
    expect(rows[16]![0]).toBe(plain);
  });

  it.each(hostileTexts)('%s leaves every DOCX well-formed', async (_what, text) => {
    for (const id of docxIds) openDocx((await makeDocument(id, everywhere(text), '2024-10-20')).bytes);
  });

  it.skipIf(!requires('pdfinfo')).each(hostileTexts)('%s leaves every PDF readable', async (_what, text) => {
    for (const id of pdfIds) {
      const { bytes } = await makeDocument(id, everywhere(text), '2024-10-20');
      expect(Number(pdfInfo(bytes).Pages)).toBeGreaterThan(0);
    }
  });

  it.skipIf(!requires('pdftotext'))('markup and template marks are printed as they were typed', async () => {
    const { bytes } = await makeDocument('form-pdf', everywhere('<b>&{{x}}#y=cmd()'), '2024-10-20');
    expect(pdfText(bytes).replace(/\s/g, '').split('<b>&{{x}}#y=cmd()').length - 1).toBeGreaterThanOrEqual(
      10,
    );
  });
});

describe('any facts and any identity', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  const anyIdentity: fc.Arbitrary<Identity> = fc.record(
    {
      creditCode: anyText,
      address: anyText,
      clerk: fc.record({ name: anyText, phone: anyText }, { requiredKeys: [] }),
      agency: fc.oneof(
        fc.constant(false as const),
        fc.record({ name: anyText, agent: anyText, phone: anyText }, { requiredKeys: [] }),
      ),
      account: fc.record({ name: anyText, bank: anyText, number: anyText }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  it('give valid files, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFacts(),
        anyIdentity,
        anyText,
        fc.constantFrom(...documentIds),
        async (facts, identity, name, id) => {
          const application = { facts: { ...facts, applicant: { ...facts.applicant, name } }, identity };
          const file = await makeDocument(id, application, '2024-10-20');
          const again = await makeDocument(id, application, '2024-10-20');
          expect(Buffer.compare(file.bytes, again.bytes)).toBe(0);
          if (partsOf(id)?.format === 'docx') openDocx(file.bytes);
          if (partsOf(id)?.format === 'pdf')
            expect(Buffer.from(file.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
          if (id === 'receipt') JSON.parse(new TextDecoder().decode(file.bytes));
        },
      ),
      { numRuns: 60, seed: 20241122 },
    );
  }, 60_000);
});
