/**
 * The filled form of 附件2, made by us and by two libraries that people would otherwise take, in one run:
 * `node --import tsx test/bench/documents.ts`. Each fills the same cells; times are medians of warm runs.
 */
import { createRequire } from 'node:module';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { caseOf } from '../../bot/documents/case.ts';
import { renderDocx } from '../../bot/documents/docx.ts';
import { makeDocument, makePackage } from '../../bot/documents/make.ts';
import { formSheet } from '../../bot/documents/papers/form.ts';
import { renderPdf } from '../../bot/documents/pdf.ts';
import type { Cell, Sheet, Table } from '../../bot/documents/sheet.ts';
import { firm, identity } from '../support/applications.ts';

const application = { facts: firm, identity };
const day = '2024-10-20';
const { form, trace } = caseOf(application, day);
const sheet = formSheet(form, trace);

const runs: [name: string, make: () => Promise<Uint8Array>][] = [
  ['DOCX  ours (docx)', () => renderDocx(sheet)],
  ['DOCX  docxtemplater + pizzip', await withDocxtemplater(sheet)],
  ['PDF   ours (typst)', () => renderPdf(sheet)],
  ['PDF   pdfmake', withPdfmake(sheet)],
  ['form-docx from facts', async () => (await makeDocument('form-docx', application, day)).bytes],
  ['form-pdf from facts', async () => (await makeDocument('form-pdf', application, day)).bytes],
  ['package, 14 files and ZIP', async () => (await makePackage(application, day)).zip.bytes],
];

process.stdout.write(
  `${'document'.padEnd(32)}${'first, ms'.padStart(11)}${'median, ms'.padStart(12)}${'KB'.padStart(8)}\n`,
);
for (const [name, make] of runs) {
  const { first, median, size } = await measure(make);
  const figures = `${first.toFixed(1).padStart(11)}${median.toFixed(1).padStart(12)}${(size / 1024).toFixed(0).padStart(8)}`;
  process.stdout.write(`${name.padEnd(32)}${figures}\n`);
}

async function measure(
  make: () => Promise<Uint8Array>,
): Promise<{ first: number; median: number; size: number }> {
  const times: number[] = [];
  let size = 0;
  for (let i = 0; i < 40; i += 1) {
    const start = performance.now();
    size = (await make()).length;
    times.push(performance.now() - start);
  }
  const warm = times.slice(10).sort((a, b) => a - b);
  return { first: times[0]!, median: warm[Math.floor(warm.length / 2)]!, size };
}

/** Our blank form with a tag in each filled cell serves as the template that an office would have made. */
async function withDocxtemplater(filled: Sheet): Promise<() => Promise<Uint8Array>> {
  const values: Record<string, string> = {};
  const tagged = mapCells(filled, (cell) => {
    if (cell.label || cell.text === '') return cell;
    const tag = `v${Object.keys(values).length}`;
    values[tag] = cell.text;
    return { ...cell, text: `{${tag}}` };
  });
  const template = await renderDocx(tagged);
  return () => {
    const document = new Docxtemplater(new PizZip(template), { nullGetter: () => '' });
    document.render(values);
    return Promise.resolve(document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
  };
}

interface Pdfmake {
  setFonts(fonts: unknown): void;
  setUrlAccessPolicy(allows: () => boolean): void;
  setLocalAccessPolicy(allows: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

function withPdfmake(filled: Sheet): () => Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  // It has no types of its own.
  const pdfmake = require('pdfmake') as Pdfmake;
  const font = (weight: string) =>
    require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);
  pdfmake.setFonts({ song: { normal: font('400Regular'), bold: font('700Bold') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const point = 72 / 25.4;
  const [table] = filled.blocks as [Table];
  const definition = {
    pageSize: 'A4',
    pageMargins: [20 * point, 20 * point, 20 * point, 18 * point],
    defaultStyle: { font: 'song', fontSize: 10.5 },
    content: [
      { text: filled.title, fontSize: 22, bold: true, alignment: 'center' },
      {
        table: {
          widths: table.columns.map((width) => width * point - 9),
          heights: table.rows.map(({ minHeight }) => minHeight * point - 6),
          body: pdfmakeRows(table),
        },
      },
    ],
  };
  return () => pdfmake.createPdf(structuredClone(definition)).getBuffer();
}

/** pdfmake wants an empty cell wherever another one reaches. */
function pdfmakeRows({ columns, rows }: Table): unknown[][] {
  const taken = columns.map(() => 0);
  return rows.map(({ cells }) => {
    const rest = [...cells];
    const made: unknown[] = [];
    while (made.length < columns.length) {
      const at = made.length;
      const cell = taken[at]! > 0 ? undefined : rest.shift();
      if (!cell) {
        made.push({});
        taken[at] = taken[at]! - 1;
        continue;
      }
      made.push({ text: cell.text, colSpan: cell.span, rowSpan: cell.reach, alignment: cell.align });
      for (let i = 0; i < cell.span; i += 1) {
        if (i > 0) made.push({});
        taken[at + i] = cell.reach - 1;
      }
    }
    return made;
  });
}

function mapCells(filled: Sheet, change: (cell: Cell) => Cell): Sheet {
  return {
    ...filled,
    blocks: filled.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) }
        : block,
    ),
  };
}
