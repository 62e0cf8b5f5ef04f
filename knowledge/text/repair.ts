import { pinyin } from 'pinyin-pro';

const sound = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array' }).map((syllable) =>
    syllable
      .replace(/^(zh|ch|c)/, 'z')
      .replace(/^sh/, 's')
      .replace(/^n(?=[aeiou])/, 'l')
      .replace(/(?<=[aei])ng$/, 'n'),
  );

/**
 * Mends characters written for others of the same sound in the given words (砖利 → 专利, 质压 → 质押).
 * A word is only mended where at least one of its characters is right, and no known word stands there already.
 */
export function createRepair(
  words: readonly string[],
  known: readonly string[] = [],
): (text: string) => string {
  const table = words.map((word) => ({ word, sounds: sound(word), characters: Array.from(word) }));
  const bySound = new Map(
    table.map(({ sounds: [first = ''] }) => [first, table.filter(({ sounds }) => sounds[0] === first)]),
  );
  const keep = new Set([...words, ...known]);

  return (text) => {
    const characters = Array.from(text);
    const sounds = sound(text);
    if (sounds.length !== characters.length) return text;
    for (let at = 0; at < characters.length; at++) {
      const fits = bySound.get(sounds[at] ?? '')?.find(({ word, sounds: expected, characters: right }) => {
        if (at + right.length > characters.length) return false;
        const here = characters.slice(at, at + right.length);
        if (keep.has(here.join('')) || here.join('') === word) return false;
        return (
          right.some((character, i) => here[i] === character) &&
          expected.every((syllable, i) => sounds[at + i] === syllable)
        );
      });
      const wordAt = [2, 3, 4].some((n) => keep.has(characters.slice(at, at + n).join('')));
      const overlaps = [2, 3, 4].some(
        (n) => at > 0 && keep.has(characters.slice(at - 1, at - 1 + n).join('')),
      );
      if (fits && !wordAt && !overlaps) characters.splice(at, fits.characters.length, ...fits.characters);
    }
    return characters.join('');
  };
}

/** The words of a list, without its headings and its lines of code. */
export const listed = (markdown: string): string[] =>
  (markdown.match(/^[^#`\n].*$/gm) ?? []).flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []);

/** The two lists of typos.md: the words to mend, and those that sound alike and are meant. */
export function parseTypos(markdown: string): { words: string[]; known: string[] } {
  const [words = '', known = ''] = markdown.split(/^Words that sound alike/m);
  return { words: listed(words), known: listed(known) };
}
