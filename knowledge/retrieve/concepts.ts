/** Words of one meaning, e.g. 大学、学院、重大 → `高校`. */
export interface Concepts {
  /** The concepts that a folded text speaks of. */
  in(text: string): Set<string>;
}

/** Reads `- name：word word /pattern/` lines of Markdown. */
export function parseConcepts(markdown: string): Concepts {
  const concepts = [...markdown.matchAll(/^- ([^：\s]+)：(.+)$/gm)].map(([, name = '', words = '']) => {
    const parts = words.trim().split(/\s+/);
    const source = parts.map((word) => /^\/(.+)\/$/.exec(word)?.[1] ?? escape(word)).join('|');
    return { name, pattern: new RegExp(source, 'u') };
  });
  return {
    in: (text) => new Set(concepts.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)),
  };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
