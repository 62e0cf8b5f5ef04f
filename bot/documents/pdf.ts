import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFont } from './fonts.ts';
import { cellWidths, mayBreak, textWidth, type Block, type Sheet } from './sheet.ts';

const template = new URL('./sheet.typ', import.meta.url);

let compiler: Promise<NodeCompiler> | undefined;

/** The sheet as a tagged PDF with its fonts embedded, byte for byte the same each time. */
export async function renderPdf(sheet: Sheet): Promise<Uint8Array> {
  const typst = await (compiler ??= start());
  // In one call: a compiled document of its own would wait for the garbage collector, 1 MB each.
  const pdf = typst.pdf({
    mainFilePath: fileURLToPath(template),
    inputs: { sheet: JSON.stringify({ ...sheet, textWidth, blocks: sheet.blocks.map(measured) }) },
  });
  // Keeps what the next sheets share, and lets go of the applicant's text.
  typst.evictCache(10);
  return pdf;
}

/** The template must know how wide a cell is before it sets the text, and which rows may go over a page's end. */
function measured(block: Block) {
  if (block.kind !== 'table') return block;
  const widths = cellWidths(block);
  return {
    ...block,
    rows: block.rows.map((row, i) => ({
      ...row,
      mayBreak: mayBreak(row, widths[i] ?? []),
      cells: row.cells.map((cell, j) => ({ ...cell, width: widths[i]?.[j] ?? 0 })),
    })),
  };
}

/** Loaded with the first PDF: 20 MB of fonts that a process without documents never needs. */
async function start(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', template)),
    fontArgs: [{ fontBlobs: [readFont('regular'), readFont('bold')] }],
  });
}
