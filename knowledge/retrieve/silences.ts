/** What the notice doesn't say beside what it says: the silent topic that a question means instead, or null. */
export type Silences = (
  text: string,
  topic: { readonly id: string; readonly subject: string },
) => string | null;

/** Reads `- gap.topic：topic subject /pattern/` lines of Markdown. */
export function parseSilences(markdown: string): Silences {
  const silences = [...markdown.matchAll(/^- (gap\.\w+)：([\w. ]+) \/(.+)\/$/gm)].map(
    ([, gap = '', beside = '', pattern = '']) => ({
      gap,
      beside: new Set(beside.split(' ')),
      pattern: new RegExp(pattern, 'u'),
    }),
  );
  return (text, { id, subject }) =>
    silences.find(({ beside, pattern }) => (beside.has(id) || beside.has(subject)) && pattern.test(text))
      ?.gap ?? null;
}
