import { Converter } from 'opencc-js/t2cn';

/** Made at the first text: it takes some milliseconds. The package's types do not resolve under nodenext. */
let simplify: ((text: string) => string) | undefined;

/** A text longer than this is read by its two ends, of this length together: what is asked stands in one of them. */
const longest = 1200;

/** What carries no word: escapes of a terminal, tags, and characters that are not seen. */
const unseen = /\p{Cc}\[[\d;]*[a-zA-Z]|<[/!]?[a-zA-Z][^<>]{0,200}>|[\p{Cf}\p{Cc}]/gu;
/** 哈哈哈哈哈 says no more than 哈哈; of figures every one counts. */
const drawnOut = /([^\d.])\1{3,}/gu;

/** A message as far as it is read: without what isn't seen, and of a flood only the ends. */
export function legible(text: string): string {
  const seen = text.replace(unseen, (found) => (/\s/.test(found) ? found : '')).replace(drawnOut, '$1$1');
  return seen.length > longest ? `${seen.slice(0, longest / 2)}\n${seen.slice(-longest / 2)}` : seen;
}

/** One spelling for all: NFKC, simplified characters, lower case, no white space, plain dashes. */
export function fold(text: string): string {
  simplify ??= Converter({ from: 'hk', to: 'cn' }) as (text: string) => string;
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−~～〜]+/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}
