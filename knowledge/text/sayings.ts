/**
 * Puts plain words for those of a dialect (啷个 → 怎么, 莫得 → 没有): an example in one voice then serves all.
 * Reads `- plain：word word /pattern/` lines of Markdown; the longest word wins.
 */
export function createSayings(markdown: string): (text: string) => string {
  const sayings = [...markdown.matchAll(/^- ([^：\s]+)：(.+)$/gm)]
    .flatMap(([, plain = '', words = '']) => words.split(' ').map((word) => ({ plain, word })))
    .sort((a, b) => b.word.length - a.word.length);
  const pattern = new RegExp(
    sayings.map(({ word }) => `(${word.replace(/^\/(.+)\/$/, '$1')})`).join('|'),
    'gu',
  );
  return (text) =>
    text.replace(pattern, (...groups: (string | undefined)[]) => {
      const found = groups.findIndex((group, i) => i > 0 && group !== undefined);
      return sayings[found - 1]?.plain ?? groups[0] ?? '';
    });
}
