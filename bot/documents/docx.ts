import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { fontTable, fonts } from './docx-fonts.ts';
import { writeZip, readZip } from './zip.ts';
import {
  cellWidths,
  mayBreak,
  textWidth,
  type Block,
  type Cell,
  type Sheet,
  type Table as SheetTable,
} from './sheet.ts';

const twipsPerMm = 1440 / 25.4;
const mm = (millimetres: number) => Math.round(millimetres * twipsPerMm);

/** Half points: 二号 for the title, 小四 for running text, 五号 in tables, 小五 for notes. */
const size = { title: 44, text: 24, table: 21, note: 18 };
/** Red, for marks that say what a paper is not. */
const color = 'D00000';
const side = mm((210 - textWidth) / 2);
const margin = { top: mm(20), bottom: mm(18), left: side, right: side, header: mm(9), footer: mm(9) };

/** The sheet as a Word file, byte for byte the same each time. */
export async function renderDocx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    creator: '申报助手',
    styles: {
      default: {
        document: {
          run: { font: fonts.text, size: size.text, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        ...(sheet.watermark !== null && { headers: { default: watermark(sheet.watermark) } }),
        ...(sheet.footer !== null && { footers: { default: foot(sheet.footer) } }),
        children: [title(sheet.title), ...sheet.notes.map(note), ...sheet.blocks.flatMap(draw)],
      },
    ],
  });
  return settle(
    await Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable }]),
  );
}

function title(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [written(text, { font: fonts.title, size: size.title, color: '000000' })],
  });
}

function note(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 60 },
    children: [written(text, { size: size.note })],
  });
}

function draw(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { before: 200, after: 100 },
          children: [
            written(block.text, { font: fonts.label, size: size.text, bold: true, color: '000000' }),
          ],
        }),
      ];
    case 'paragraph':
      return block.text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: AlignmentType.BOTH,
            spacing: { line: 400, before: mm(block.above), after: 40 },
            indent: { left: mm(block.left), ...(block.indent && { firstLine: size.text * 20 }) },
            children: [written(line)],
          }),
      );
    case 'table':
      // A paragraph behind each table keeps two of them from growing together.
      return [drawTable(block), new Paragraph({ spacing: { line: 120 }, children: [] })];
  }
}

function drawTable(table: SheetTable): Table {
  const { columns, head, rows } = table;
  const widths = cellWidths(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: columns.map(mm),
    width: { size: mm(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { top: mm(0.4), bottom: mm(0.4), left: mm(1.5), right: mm(1.5) },
    rows: rows.map(
      (row, i) =>
        new TableRow({
          tableHeader: i < head,
          cantSplit: !mayBreak(row, widths[i] ?? []),
          // Rows with no line between them belong on one page.
          keepNext: row.cells.some(({ open }) => open.below),
          height: { value: mm(row.minHeight), rule: HeightRule.ATLEAST },
          children: row.cells.map(drawCell),
        }),
    ),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function drawCell({ text, span, reach, align, label, open }: Cell): TableCell {
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
    align
  ];
  return new TableCell({
    columnSpan: span,
    rowSpan: reach,
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { ...(open.above && { top: none }), ...(open.below && { bottom: none }) },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment,
          spacing: { line: 300, lineRule: LineRuleType.EXACT },
          children: [written(line, { size: size.table, font: label ? fonts.label : fonts.text })],
        }),
    ),
  });
}

/** Behind the text of every page; and in words, since not every viewer draws shapes. */
function watermark(text: string): Header {
  const shape = { text, font: '宋体', color, opacity: 0.35, width: 480, height: 52 };
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          written(text, { size: size.note, color }),
          // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx's own usage; its types lag
          new TextWatermark(shape),
        ],
      }),
    ],
  });
}

function foot(text: string): Footer {
  const run = { size: size.note };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          written(`${text}\u3000第 `, run),
          new TextRun({ ...run, children: [PageNumber.CURRENT] }),
          written(' 页，共 ', run),
          new TextRun({ ...run, children: [PageNumber.TOTAL_PAGES] }),
          written(' 页', run),
        ],
      }),
    ],
  });
}

function written(text: string, style: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...style, text });
}

/** Takes the time of making and the library's random ids out of the file: the same facts make the same bytes. */
function settle(file: Uint8Array): Uint8Array {
  // Programs that look for the kind of a file by its first bytes expect this part first.
  const { '[Content_Types].xml': types, ...parts } = readZip(file);
  const settled = Object.entries({ ...(types && { '[Content_Types].xml': types }), ...parts }).map(
    ([name, bytes]) => [name, steady[name] ? replace(bytes, ...steady[name]) : bytes] as const,
  );
  return writeZip(Object.fromEntries(settled));
}

const steady: Record<string, [RegExp, string]> = {
  'docProps/core.xml': [/>[^<]+(<\/dcterms:(?:created|modified)>)/g, '>2024-01-01T00:00:00Z$1'],
  'word/header1.xml': [/(PowerPlusWaterMarkObject)[\w-]+/g, '$11'],
};

function replace(bytes: Uint8Array, pattern: RegExp, by: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(pattern, by));
}
