import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 'hk', to: 'cn' });

/** One spelling for all: NFKC, simplified characters, lower case, no white space, plain dashes. */
export function fold(text: string): string {
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−~～〜]+/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}
