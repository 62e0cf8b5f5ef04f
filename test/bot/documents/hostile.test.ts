import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIds, partsOf, type Application } from '../../../bot/documents/document.ts';
import { makeDocument } from '../../../bot/documents/make.ts';
import { plainText } from '../../../bot/documents/plain-text.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Identity } from '../../../rules/bishan-2023/form.ts';
import { firm, identity } from '../../support/applications.ts';
import { openDocx } from '../../support/docx.ts';
import { arbitraryFacts } from '../../support/facts-arbitrary.ts';
import { pdfInfo, pdfText, printWithLibreOffice } from '../../support/programs.ts';
import { requires } from '../../support/requires.ts';

const hostile = [
  ['markup', '<w:t>&amp;</w:t><!-- ]]> "\''],
  ['control characters', '甲\u0000\u0007\u001B乙\u007F'],
  ['marks that turn the direction', '甲\u202Exslx.乙\u202C\u200F'],
  ['template marks', '{{x}} {#each} ${y} #let(z) $a$ \\n @ref <label>'],
  ['a spreadsheet formula', '=cmd()|calc'],
  ['500 characters', '重庆'.repeat(250)],
  ['500 letters without a break', 'Ab9'.repeat(166) + 'xy'],
  ['emoji', '甲😀👨‍👩‍👧乙'],
  ['line breaks', '甲\r\n乙\n\n丙\t丁'],
  ['half a surrogate pair', '甲\uD83D乙'],
  ['spaces alone', ' \u3000 '],
] as const;

/** One value in every place that takes text. */
function everywhere(text: string): Application {
  const facts: Facts = {
    ...firm,
    applicant: { ...firm.applicant, name: text },
    claims: {
      ...firm.claims,
      licences: [{ contract: text, kind: 'invention', patentCount: 2, source: 'university' }],
      productFilings: [{ product: text, filedOn: '2024-03-01' }],
      cultivationCentres: [{ name: text, approved: true, acceptedOn: '2024-03-01' }],
    },
  };
  const identity: Identity = {
    creditCode: text,
    address: text,
    clerk: { name: text, phone: text },
    agency: { name: text, agent: text, phone: text },
    account: { name: text, bank: text, number: text },
  };
  return { facts, identity };
}

const docxIds = documentIds.filter((id) => partsOf(id)?.format === 'docx');
const pdfIds = documentIds.filter((id) => partsOf(id)?.format === 'pdf');

describe('whatever an applicant sends', () => {
  it.each(hostile)('%s stands on the form as plain text', async (_what, text) => {
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

  it.each(hostile)('%s leaves every DOCX well-formed', async (_what, text) => {
    for (const id of docxIds) openDocx((await makeDocument(id, everywhere(text), '2024-10-20')).bytes);
  });

  it.skipIf(!requires('pdfinfo')).each(hostile)('%s leaves every PDF readable', async (_what, text) => {
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

describe.skipIf(!requires('soffice') || !requires('pdfinfo'))('LibreOffice', () => {
  it('opens every paper: of a plain application, a late one, and one with all that is hostile in each place', async () => {
    const applications = [
      { facts: firm, identity },
      { facts: { ...firm, asOf: '2024-11-23' }, identity },
      everywhere(hostile.map(([, text]) => text).join('')),
    ];
    const files: Uint8Array[] = [];
    for (const application of applications) {
      for (const id of docxIds) files.push((await makeDocument(id, application, '2024-10-20')).bytes);
    }
    const printed = printWithLibreOffice(files);
    expect(printed.map((pdf) => Number(pdfInfo(pdf).Pages) > 0)).toEqual(files.map(() => true));
  }, 120_000);
});
