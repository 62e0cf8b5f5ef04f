import { Converter } from 'opencc-js/t2cn';
import type { Span } from './reading.ts';

/** Made at the first Chinese text: it takes some milliseconds. */
let simplify: ((text: string) => string) | undefined;

/** Signs that people and keyboards write in many ways, each as the one that the readers know. */
const signs: Readonly<Record<string, string>> = {
  '～': '~',
  '〜': '~',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '￥': '¥',
  '○': '〇',
  '．': '.',
  '﹣': '-',
};

function plainUnit(unit: string, index: number, text: string): string {
  const sign = signs[unit];
  if (sign !== undefined) return sign;
  const code = unit.charCodeAt(0);
  // A full-width comma parts clauses; only between full-width digits does it group thousands.
  if (unit === '，') {
    return /[０-９]/.test(text[index - 1] ?? '') && /[０-９]/.test(text[index + 1] ?? '') ? ',' : unit;
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return /[\s\p{Cc}\p{Zs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(unit) ? ' ' : unit;
}

/**
 * The text as the readers see it: half-width, simplified characters, one kind of dash and blank. As long as the text
 * itself, so that every position in it is a position there.
 */
export function plain(text: string): string {
  let half = '';
  for (let i = 0; i < text.length; i++) half += plainUnit(text.charAt(i), i, text);
  if (/^[ -~]*$/.test(half)) return half;
  // The package's own types don't resolve under `nodenext`.
  simplify ??= Converter({ from: 't', to: 'cn' }) as (text: string) => string;
  const whole = simplify(half);
  return whole.length === half.length ? whole : half;
}

/** The text with these spans blanked, so that what was read there is not read again as something else. */
export function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
