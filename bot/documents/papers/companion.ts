import Nzh from 'nzh/cn';
import { heading, label, paragraph, row, value, type Block, type Sheet, type Table } from '../sheet.ts';

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

/** Lines to sign on, one below the other, then the date. */
export function signatures(...lines: readonly string[]): Block[] {
  return [...lines, '日期：     年   月   日'].map((line) =>
    paragraph(line, { left: 90, indent: false, above: 5 }),
  );
}

/** Sections under 一、二、三 …; one without blocks is left out and takes no number. */
export function numbered(sections: readonly (readonly [title: string, blocks: readonly Block[]])[]): Block[] {
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], i) => [heading(`${Nzh.encodeS(i + 1)}、${title}`), ...blocks]);
}
