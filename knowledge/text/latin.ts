import { pinyin } from 'pinyin-pro';

/** A phrase of English words, and what is said for it in Chinese. */
type Phrases = ReadonlyMap<string, string>;

const latin = /[a-z][a-z'’-]*(?:[ \t]+[a-z][a-z'’-]*)*/gi;
/** What stands around a word (`|`) of a script or a path, and not of a sentence. */
const code = /\w[.]\||[$_@=/\\<{]\||\|(\.\w|[(_@=/>}])/;
const longestPhrase = 4;
/** What a piece of pinyin costs: a word of several syllables, a syllable alone, a letter that stands for nothing. */
const cost = { word: 1, syllable: 2, letter: 3 };
/** Of its letters so many must be read as Chinese, for a message to be taken as pinyin. */
const enough = 0.75;

/**
 * Reads English words and pinyin as Chinese, in a text whose words still stand apart: 'how much for 2 patents from
 * university', 'zhuanli zhuanrang bu duoshao'. What is neither stays as it is.
 */
export function createLatin(markdown: string, words: readonly string[]): (text: string) => string {
  const [english = '', sounds = ''] = markdown.split(/^## Pinyin/m);
  const phrases: Phrases = new Map(
    [...english.matchAll(/^- (\S*)：(.+)$/gm)].flatMap(([, chinese = '', list = '']) =>
      list.split(' ').map((phrase) => [phrase.replaceAll('_', ' '), chinese] as const),
    ),
  );
  let spelled: ReadonlyMap<string, string> | undefined;
  const syllables = () => (spelled ??= spellings(sounds, words));

  return (text) =>
    text
      .replace(/\bno\.? ?(?=\d)/gi, '第')
      .replace(latin, (run, at: number) => {
        if (code.test(text.slice(Math.max(0, at - 2), at) + '|' + text.slice(at + run.length).slice(0, 2)))
          return run;
        const pieces = inPhrases(run, phrases);
        const unread = pieces.filter(({ chinese }) => chinese === null);
        const sounds = unread.length * 2 > pieces.length ? inPinyin(run, syllables()) : null;
        return sounds ?? joined(pieces);
      })
      .replace(day, written)
      .replace(counted, (_, number: string, name: string) => `${number}${counters[name] ?? ''}${name}`);
}

/** `31 10月 2024`, `10月 31, 2024` and `10月 2024`, as months stand when they have been read. */
const day =
  /(?:(\d{1,2})(?:st|nd|rd|th)? *)?(?<!年|\d)(\d{1,2})月(?: *(\d{1,2})(?:st|nd|rd|th)?(?!\d))?,? +(20\d\d)(?!年)/g;

function written(_: string, before?: string, month = '', after?: string, year?: string): string {
  const date = before ?? after;
  return `${year ? `${year}年` : ''}${month}月${date ? `${date}日` : ''}`;
}

const counters: Readonly<Record<string, string>> = {
  专利: '件',
  发明: '件',
  产品: '个',
  企业: '家',
  中小微企业: '家',
};
const counted = new RegExp(`(\\d) +(${Object.keys(counters).join('|')})`, 'g');

interface Piece {
  readonly written: string;
  readonly chinese: string | null;
}

const joined = (pieces: readonly Piece[]): string =>
  pieces.map(({ written, chinese }) => chinese ?? `${written} `).join('');

function inPhrases(run: string, phrases: Phrases): Piece[] {
  const words = run.split(/[ \t]+/);
  const alone = words.length === 1;
  const pieces: Piece[] = [];
  while (words.length > 0) {
    const lengths = Array.from({ length: longestPhrase }, (_, i) => longestPhrase - i);
    const first = pieces.length === 0;
    const sayingOf = (n: number) => (n <= words.length ? said(words.slice(0, n), first, phrases) : null);
    const n = lengths.find((n) => sayingOf(n) !== null) ?? 1;
    const chinese = sayingOf(n);
    pieces.push({ written: words.splice(0, n).join(' '), chinese: alone && chinese === '' ? null : chinese });
  }
  return pieces;
}

function said(words: readonly string[], first: boolean, phrases: Phrases): string | null {
  const phrase = words.join(' ').toLowerCase().replaceAll('’', "'");
  const opening = first ? phrases.get(`^${phrase}`) : undefined;
  return opening ?? phrases.get(phrase) ?? phrases.get(phrase.replace(/s$/, '')) ?? null;
}

/** Words by how they are spelled without tones; of several spelled alike the first. */
function spellings(markdown: string, words: readonly string[]): Map<string, string> {
  const [singles = '', more = ''] = markdown.split(/^Words of pinyin/m);
  const spelled = new Map<string, string>();
  const several = [...(more.match(/\p{Script=Han}+/gu) ?? []), ...words].filter(({ length }) => length > 1);
  for (const word of several) {
    const spelling = pinyin(word, { toneType: 'none', type: 'array' }).join('');
    if (!spelled.has(spelling)) spelled.set(spelling, word);
  }
  for (const [, spelling = '', word = ''] of singles.matchAll(/^- ([a-z]+)：(\p{Script=Han})$/gmu))
    if (!spelled.has(spelling)) spelled.set(spelling, word);
  return spelled;
}

/** Of letters as Chinese: how many of them were read, and how many words of several syllables that gave. */
interface Reading {
  readonly cost: number;
  readonly text: string;
  readonly read: number;
  readonly words: number;
}

/** The cheapest reading of the letters as words; null where too few of them are one. */
function inPinyin(run: string, spelled: ReadonlyMap<string, string>): string | null {
  const letters = run.toLowerCase().replace(/[^a-z]/g, '');
  const best: Reading[] = [{ cost: 0, text: '', read: 0, words: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    const before = best[end - 1];
    if (!before) return null;
    let found = {
      ...before,
      cost: before.cost + cost.letter,
      text: before.text + letters.charAt(end - 1),
    };
    for (let start = Math.max(0, end - 24); start < end; start++) {
      const word = spelled.get(letters.slice(start, end));
      const from = best[start];
      if (word === undefined || !from) continue;
      const single = word.length === 1;
      const total = from.cost + (single ? cost.syllable : cost.word);
      if (total < found.cost)
        found = {
          cost: total,
          text: from.text + word,
          read: from.read + end - start,
          words: from.words + (single ? 0 : 1),
        };
    }
    best.push(found);
  }
  const whole = best.at(-1);
  return whole && whole.words > 0 && whole.read >= letters.length * enough ? whole.text : null;
}
