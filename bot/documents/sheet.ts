/**
 * A paper as what stands on it, in no file format. `docx.ts` and `pdf.ts` both draw this,
 * so the two files of a paper cannot say different things.
 */
export interface Sheet {
  readonly title: string;
  /** Small centred lines under the title. */
  readonly notes: readonly string[];
  /** Across every page of a paper that must not pass for a valid one; null on the others. */
  readonly watermark: string | null;
  /** At the foot of every page, e.g. whose paper this is; null leaves the foot to the office. */
  readonly footer: string | null;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table;

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** Lines are split by `\n`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Millimetres from the left margin. */
  readonly left: number;
  /** Two characters of indent, as running Chinese text has. */
  readonly indent: boolean;
  /** Room above it in millimetres, e.g. to sign in. */
  readonly above: number;
}

export interface Table {
  readonly kind: 'table';
  /** Widths of the grid's columns in millimetres. */
  readonly columns: readonly number[];
  /** So many rows at the top come again on every page. */
  readonly head: number;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Only the cells that begin in this row: one that reaches down from above is left out. */
  readonly cells: readonly Cell[];
  /** In millimetres; a row grows with its text and never cuts it. */
  readonly minHeight: number;
}

export interface Cell {
  /** Lines are split by `\n`; empty for a blank to be filled by hand. */
  readonly text: string;
  /** Columns and rows of the grid that it covers. */
  readonly span: number;
  readonly reach: number;
  readonly align: 'left' | 'center' | 'right';
  /** A printed label, as against what is filled in. */
  readonly label: boolean;
  /** Without a line between it and the row above or below. */
  readonly open: { readonly above: boolean; readonly below: boolean };
}

export function heading(text: string): Heading {
  return { kind: 'heading', text };
}

export function paragraph(text: string, options: Partial<Omit<Paragraph, 'kind' | 'text'>> = {}): Paragraph {
  return { kind: 'paragraph', text, left: 0, indent: true, above: 0, ...options };
}

/** Millimetres between the margins of the page. */
export const textWidth = 170;

/** A line of column titles, then rows of text; nothing where there are no rows. */
export function table(
  columns: readonly { readonly title: string; readonly width: number; readonly align?: Cell['align'] }[],
  rows: readonly (readonly string[])[],
): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: columns.map(({ width }) => width),
      head: 1,
      rows: [
        row(columns.map(({ title }) => label(title))),
        ...rows.map((cells) =>
          row(cells.map((text, i) => value(text, { align: columns[i]?.align ?? 'left' }))),
        ),
      ],
    },
  ];
}

export function row(cells: readonly Cell[], minHeight = 7.6): Row {
  return { cells, minHeight };
}

export function label(text: string, options: Partial<Cell> = {}): Cell {
  return cell({ text, label: true, align: 'center', ...options });
}

export function value(text: string, options: Partial<Cell> = {}): Cell {
  return cell({ text, ...options });
}

function cell(options: Partial<Cell> & { text: string }): Cell {
  return {
    span: 1,
    reach: 1,
    align: 'left',
    label: false,
    open: { above: false, below: false },
    ...options,
  };
}

/** How wide each cell is, in millimetres, row by row: cells that reach down push those below them aside. */
export function cellWidths({ columns, rows }: Table): number[][] {
  const taken = columns.map(() => 0);
  return rows.map(({ cells }) => {
    let column = 0;
    const widths = cells.map(({ span, reach }) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const covered = columns.slice(column, column + span);
      covered.forEach((_, i) => (taken[column + i] = reach));
      column += span;
      return covered.reduce((sum, width) => sum + width, 0);
    });
    taken.forEach((rest, i) => (taken[i] = Math.max(0, rest - 1)));
    return widths;
  });
}

/** A row keeps to one page unless it is higher than about a quarter of it. */
export function mayBreak({ cells }: Row, widths: readonly number[]): boolean {
  const fullWidth = 3.7;
  return cells.some(({ text }, i) => {
    const perLine = Math.max(1, ((widths[i] ?? 0) - 3) / fullWidth);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / perLine), 0);
    return lines > 12;
  });
}
