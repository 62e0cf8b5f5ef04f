import { describe, expect, it } from 'vitest';
import { cellWidths, row, value, type Table } from '../../../bot/documents/sheet.ts';

describe('the width of a cell', () => {
  const grid = (rows: Table['rows']): Table => ({ kind: 'table', columns: [10, 20, 30], head: 0, rows });

  it('is the sum of the columns that it spans', () => {
    expect(cellWidths(grid([row([value('a'), value('b', { span: 2 })])]))).toEqual([[10, 50]]);
  });

  it('is that of the next free column where a cell reaches down from above', () => {
    const rows = [
      row([value('a', { reach: 3 }), value('b', { span: 2 })]),
      row([value('c'), value('d')]),
      row([value('e', { span: 2 })]),
      row([value('f'), value('g'), value('h')]),
    ];
    expect(cellWidths(grid(rows))).toEqual([[10, 50], [20, 30], [50], [10, 20, 30]]);
  });
});
