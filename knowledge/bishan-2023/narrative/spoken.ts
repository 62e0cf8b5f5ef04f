import { readFileSync } from 'node:fs';
import { createRepair, parseTypos } from '../../text/repair.ts';
import { plain } from '../../reading/plain.ts';
import { retracted } from './retracted.ts';

/** What people mistype when they tell of themselves, beside the words of the policy. */
const ofTelling =
  '我们 已经 完成 过户 变更 公司 微型 小型 中型 大型 银行 放款 利率 支行 金额 研究院 学院 小微'.split(' ');
/** 以经济效益 holds no 以经, nor 一经公示. */
const meant = /以经济|一经|小心|中心|中信|公示|金融|大学城/g;

/** Made at the first text: it takes some milliseconds. */
let repair: ((text: string) => string) | undefined;

function createMending(): (text: string) => string {
  const { words, known } = parseTypos(readFileSync(new URL('../typos.md', import.meta.url), 'utf8'));
  return createRepair([...words, ...ofTelling], known);
}

function mended(text: string): string {
  repair ??= createMending();
  const right = repair(text);
  if (right.length !== text.length) return text;
  return [...text.matchAll(meant)].reduce(
    (whole, { 0: word, index }) => whole.slice(0, index) + word + whole.slice(index + word.length),
    right,
  );
}

/** 1. 2、 (3) at the head of a line or an item; not 3.85%, and not 4. before another figure than a patent number. */
const enumerator =
  /(?<=^|[;；。:：,，、\n]\s*)(?:\((?:\d{1,2}|[一二三四五六七八九十])\)|(?:\d{1,2}|[一二三四五六七八九十])(?:[)、]|\.(?!\d)|\.(?=(?:19|20)\d{10})))|[①-⑳]/g;

/**
 * A message as it is read: simplified characters, mended, the items of a list apart, and what was taken back in the
 * same breath blanked. As long as the message itself, so that every position is a position there.
 */
export function spoken(message: string): string {
  const text = mended(plain(message));
  const items = text.replace(enumerator, (mark) => `;${' '.repeat(mark.length - 1)}`);
  return retracted(items.length === text.length ? items : text);
}
