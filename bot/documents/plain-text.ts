import type { Block, Sheet } from './sheet.ts';

/** Control characters but the line feed, halves of surrogate pairs, marks that turn the direction of text, and code points that XML forbids. */
const unprintable =
  /[^\P{Cc}\n]|\p{Cs}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** What an applicant typed, as text that every file format can carry and that reads as it looks. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|\v|\f|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '');
}

/** The sheet with every text on it made plain; both renderers take it from here. */
export function plainSheet(sheet: Sheet): Sheet {
  return { ...sheet, notes: sheet.notes.map(plainText), blocks: sheet.blocks.map(plainBlock) };
}

function plainBlock(block: Block): Block {
  if (block.kind !== 'table') return { ...block, text: plainText(block.text) };
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: plainText(cell.text) })),
    })),
  };
}
