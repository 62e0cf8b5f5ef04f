/** A clause of a notice: what stands under one heading of its `notice.md`. */
export interface Clause {
  /** E.g. `A1.1.1`; a clause `5.1.2` is the parent of `5.1.2.4`. */
  readonly id: string;
  /** What people see, e.g. `附件1 专利转让许可 第1行`. */
  readonly label: string;
  /** To the letter; paragraphs and table cells each on their own line. */
  readonly text: string;
  /** The text cut at 。；！？ and line ends, to the letter: what a citation quotes. */
  readonly sentences: readonly string[];
}

export interface Notice {
  readonly clauses: readonly Clause[];
  /** The clause of that id; an unknown id is a fault of ours. */
  clause(id: string): Clause;
  has(id: string): boolean;
}

const heading = /^#{1,6} (\S+) (.+)$/;
const sentence = /[^。；！？\n]+[。；！？]*/g;

/** Stands in a table for a cell that is merged with the one above; no text of the notice. */
export const mergedCell = '〃';

/**
 * Reads a notice written as Markdown: a heading `# id label` a clause, paragraphs and tables below it.
 * Of a table, a row that is followed by `| --- |` repeats the column names and is left out.
 */
export function parseNotice(markdown: string): Notice {
  const clauses: Clause[] = [];
  const byId = new Map<string, Clause>();
  let open: { id: string; label: string; lines: string[] } | null = null;

  const close = () => {
    if (!open) return;
    if (byId.has(open.id)) throw new Error(`clause ${open.id} stands twice in the notice`);
    const text = textOf(open.lines);
    const clause = { id: open.id, label: open.label, text, sentences: text.match(sentence) ?? [] };
    clauses.push(clause);
    byId.set(clause.id, clause);
  };

  for (const line of markdown.replace(/<!--[^]*?-->/g, '').split(/\r?\n/)) {
    const found = heading.exec(line);
    if (found?.[1] && found[2]) {
      close();
      open = { id: found[1], label: found[2], lines: [] };
    } else if (line.trim()) {
      if (!open) throw new Error(`text before the first heading of the notice: ${line}`);
      open.lines.push(line.trim());
    }
  }
  close();

  return {
    clauses,
    has: (id) => byId.has(id),
    clause: (id) => {
      const clause = byId.get(id);
      if (!clause) throw new Error(`the notice has no clause ${id}`);
      return clause;
    },
  };
}

function textOf(lines: readonly string[]): string {
  const rule = (line: string | undefined) =>
    line !== undefined && /^\|[\s:|-]+\|$/.test(line) && line.includes('-');
  return lines
    .filter((line, i) => !rule(line) && !rule(lines[i + 1]))
    .flatMap((line) => (line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : [line]))
    .filter((piece) => piece !== '' && piece !== mergedCell)
    .join('\n');
}
