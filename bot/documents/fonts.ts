import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Full weights: a cut-down font lacks characters of names, e.g. 镕 喆 堃 昇 璟. */
const files = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};

export function readFont(weight: keyof typeof files): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(files[weight]));
}

let covered: readonly (readonly [first: number, last: number])[] | undefined;

/**
 * Characters that the PDF's font cannot print (it shows a box for each, though the text can be copied),
 * e.g. emoji or the rarest characters; a DOCX takes them from the reader's own fonts.
 */
export function unprintableIn(text: string): string[] {
  const ranges = (covered ??= coverage(readFont('regular')));
  const has = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
  const marks = /[\p{Cc}\p{Mn}\p{Cf}]/u;
  return [...new Set(text)].filter(
    (character) => !marks.test(character) && !has(character.codePointAt(0) ?? 0),
  );
}

/** The code points of a TrueType font: the segments of its `cmap` in format 12 (OpenType, 'cmap'). */
function coverage(font: Buffer): [number, number][] {
  const tables = font.readUInt16BE(4);
  const records = Array.from({ length: tables }, (_, i) => 12 + i * 16);
  const cmap = records.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (cmap === undefined) throw new Error('the font has no cmap');
  const start = font.readUInt32BE(cmap + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(start + 2) },
    (_, i) => start + font.readUInt32BE(start + 4 + i * 8 + 4),
  );
  const full = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (full === undefined) throw new Error('the font has no cmap of all of Unicode');
  return Array.from({ length: font.readUInt32BE(full + 12) }, (_, i) => {
    const at = full + 16 + i * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}
