import { label, paragraph, row, value, type Block, type Sheet, type Table } from '../sheet.ts';

/** Whose paper it is: everything in a package but 附件2 is ours. */
const ours = '申报助手辅助材料，非官方表格';

/** A paper of ours, marked so at its head and foot. */
export function companion(title: string, blocks: readonly Block[]): Sheet {
  return { title, notes: [`（${ours}）`], watermark: null, footer: ours, blocks };
}

/** Labels on the left, what is known of them on the right; a missing one stays blank. */
export function fields(entries: readonly (readonly [string, string | null | undefined])[]): Table {
  return {
    kind: 'table',
    columns: [48, 122],
    head: 0,
    rows: entries.map(([name, text]) => row([label(name), value(text ?? '')], 9)),
  };
}

/** Lines to sign on, with room behind each, then the date. */
export function signatures(...lines: readonly string[]): Block[] {
  const room = '\u3000'.repeat(10);
  const date = ['年', '月', '日'].join('\u3000\u3000');
  return [...lines.map((line) => `${line}${room}`), date].map((line) =>
    paragraph(line, { align: 'right', indent: false }),
  );
}
