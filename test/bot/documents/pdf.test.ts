import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../bot/documents/pdf.ts';
import { row, value, type Sheet } from '../../../bot/documents/sheet.ts';
import {
  diagonalInk,
  pdfFonts,
  pdfInfo,
  pdfPages,
  pdfText,
  pdfWords,
  type Picture,
  type Word,
} from '../../support/programs.ts';
import { requires } from '../../support/requires.ts';

const poppler = requires('pdftoppm') && requires('pdftotext') && requires('pdfinfo') && requires('pdffonts');

/** Each text in a row of its own, in one column of the given width. */
function column(texts: readonly string[], width = 60): Sheet {
  const rows = texts.map((text) => row([value(text)]));
  return {
    title: '样张',
    notes: [],
    watermark: null,
    footer: null,
    blocks: [{ kind: 'table', columns: [width], head: 0, rows }],
  };
}

describe.skipIf(!poppler)('a PDF', () => {
  it('is tagged, titled, A4, and has its fonts inside', async () => {
    const pdf = await renderPdf(column(['仿宋']));
    expect(pdfInfo(pdf)).toMatchObject({
      Title: '样张',
      Tagged: 'yes',
      'Page size': '595.276 x 841.89 pts (A4)',
    });
    expect(pdfInfo(pdf)).not.toHaveProperty('CreationDate');
    expect(pdfFonts(pdf)).toEqual(['NotoSerifSC-Bold embedded', 'NotoSerifSC-Regular embedded']);
  });

  it('is the same, byte for byte, each time', async () => {
    const sheet = column(['璧山']);
    expect(Buffer.compare(await renderPdf(sheet), await renderPdf(sheet))).toBe(0);
  });

  it('prints rare characters of names as glyphs, each its own, and keeps them as text', async () => {
    const rare = Array.from('镕喆堃昇璟〇㎡璧垚犇赟旻翀淼㛃𬭊𫖮□（—％');
    // No font has this one: what a missing glyph looks like.
    const missing = '\u{E123}';
    const pdf = await renderPdf(column([...rare, missing]));
    const [page] = pdfPages(pdf, 200);
    const glyphs = pdfWords(pdf).filter(({ text }) => rare.includes(text));
    expect(glyphs.map(({ text }) => text)).toEqual(rare);
    const images = glyphs.map((word) => inkOf(page!, word));
    expect(images.map(({ share }, i) => (share > 0.01 && share < 0.6 ? '' : rare[i])).join('')).toBe('');
    expect(new Set(images.map(({ bits }) => bits)).size).toBe(rare.length);
    const last = glyphs.at(-1)!;
    const step = (last.top - glyphs[0]!.top) / (glyphs.length - 1);
    const tofu = inkOf(page!, { ...glyphs[0]!, top: last.top + step, bottom: last.bottom + step });
    expect(images.map(({ bits }) => bits)).not.toContain(tofu.bits);
  });

  it.each([
    ['500 letters without a break', 'A'.repeat(500)],
    ['500 wide letters', 'W'.repeat(500)],
    ['500 Chinese characters', '璧'.repeat(500)],
    ['500 marks that may not begin a line', '！'.repeat(500)],
    ['500 commas', '，'.repeat(500)],
    ['500 digits', '8'.repeat(500)],
    ['500 Arabic letters', 'م'.repeat(500)],
    ['500 emoji', '😀'.repeat(500)],
  ])('keeps %s inside its cell of 20 mm', async (_what, text) => {
    const pdf = await renderPdf(column([text], 20));
    const outside = pdfPages(pdf).map((page) => {
      const [left, right] = [95, 115].map((mm) => Math.round((mm / 210) * page.width));
      // Below the title, which is wider than the cell.
      return inkOutside(page, left!, right!, 0.12);
    });
    expect(outside.every((ink) => ink === 0)).toBe(true);
    expect(pdfText(pdf).replace(/[\s\u202A-\u202C]/g, '')).toContain(text);
  });

  it('breaks a list of numbers between them', async () => {
    const numbers = Array.from({ length: 12 }, (_, i) => `ZL2021${String(i).padStart(8, '0')}.6`);
    const words = pdfWords(await renderPdf(column([numbers.join('、')], 45)));
    expect(words.map(({ text }) => text).join('\n')).toContain(
      numbers
        .map((no) => `${no}、`)
        .join('\n')
        .slice(0, -1),
    );
  });

  it('takes marks of markup as text', async () => {
    const text = '#let x $a$ `b` [c] *d* _e_ @f \\g //h {{i}} =cmd() <w> &amp; ~ -- "q"';
    const pdf = await renderPdf(column([text], 160));
    expect(pdfText(pdf)).toContain(text);
  });

  it('prints the watermark across every page', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => `${i}`);
    const plain = column(rows);
    const marked = { ...plain, watermark: '仅供演练，已过申报期' };
    const pages = [pdfPages(await renderPdf(plain)), pdfPages(await renderPdf(marked))] as const;
    expect(pages[0].length).toBeGreaterThan(1);
    expect(pages[1]).toHaveLength(pages[0].length);
    for (const [i, page] of pages[1].entries()) {
      // From the lower left to the upper right, whatever else stands there.
      const [before, after] = [diagonalInk(pages[0][i]!), diagonalInk(page)];
      expect(after.lowerLeft - before.lowerLeft).toBeGreaterThan(0.001);
      expect(after.upperRight - before.upperRight).toBeGreaterThan(0.001);
    }
    const text = pdfText(await renderPdf(marked));
    expect(text.match(/仅供演练，已过申报期/g)).toHaveLength(pages[0].length);
  });
});

/** What is printed in the box of a word: how much of it is ink, and the picture itself. */
function inkOf({ width, ink }: Picture, { left, top, right, bottom }: Word): { share: number; bits: string } {
  const scale = 200 / 72;
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)];
  const [w, h] = [Math.round((right - left) * scale), Math.round((bottom - top) * scale)];
  const bits = Array.from({ length: w * h }, (_, i) =>
    ink[(y + Math.floor(i / w)) * width + x + (i % w)]! > 100 ? '1' : '0',
  ).join('');
  return { share: bits.replaceAll('0', '').length / bits.length, bits };
}

function inkOutside({ width, height, ink }: Picture, left: number, right: number, below: number): number {
  let sum = 0;
  for (let y = Math.round(height * below); y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (x < left - 2 || x > right + 2) sum += ink[y * width + x]!;
  }
  return sum;
}
