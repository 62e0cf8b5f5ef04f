import { Converter } from 'opencc-js/t2cn';

/** Made at the first text: it takes some milliseconds. The package's types do not resolve under nodenext. */
let simplify: ((text: string) => string) | undefined;

/** One spelling for all: NFKC, simplified characters, lower case, no white space, plain dashes. */
export function fold(text: string): string {
  simplify ??= Converter({ from: 'hk', to: 'cn' }) as (text: string) => string;
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−~～〜]+/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}
