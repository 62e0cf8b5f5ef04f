import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of a PDF in the order of reading, without the line breaks that the page made. */
export function pdfText(pdf: Uint8Array, ...options: string[]): string {
  return execFileSync('pdftotext', [...options, '-', '-'], {
    input: pdf,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString('utf8');
}

/** What `pdfinfo` says, by its own names. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
  const told = execFileSync('pdfinfo', ['-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] }).toString(
    'utf8',
  );
  return Object.fromEntries(
    told.split('\n').flatMap((line) => {
      const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The fonts of a PDF in alphabetical order, e.g. `NotoSerifSC-Regular embedded`. */
export function pdfFonts(pdf: Uint8Array): string[] {
  const told = execFileSync('pdffonts', ['-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] }).toString(
    'utf8',
  );
  const font = /^(?:[A-Z]{6}\+)?(\S+) .* (yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+$/gm;
  return [...told.matchAll(font)]
    .map(([, name, embedded]) => `${name} ${embedded === 'yes' ? 'embedded' : 'missing'}`)
    .sort();
}

/** A run of text without a space, and where it stands, in points from the upper left. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of the first page. */
export function pdfWords(pdf: Uint8Array): Word[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
  return [...pdfText(pdf, '-bbox', '-l', '1').matchAll(word)].map(
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }),
  );
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Ink of a pixel, 0 (white) to 255 (black), row by row. */
  readonly ink: Uint8Array;
}

/** The pages of a PDF as they print. */
export function pdfPages(pdf: Uint8Array, dpi = 80): Picture[] {
  return inFolder((folder) => {
    execFileSync('pdftoppm', ['-r', `${dpi}`, '-gray', '-', join(folder, 'page')], {
      input: pdf,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return readdirSync(folder)
      .sort()
      .map((name) => picture(readFileSync(join(folder, name))));
  });
}

/** Opens Word files in LibreOffice and gives the PDFs that it prints, in the same order. */
export function printWithLibreOffice(files: readonly Uint8Array[]): Uint8Array[] {
  return inFolder((folder) => {
    const names = files.map((bytes, i) => {
      writeFileSync(join(folder, `${i}.docx`), bytes);
      return join(folder, `${i}.docx`);
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, ...names],
      { stdio: 'ignore' },
    );
    return files.map((_, i) => readFileSync(join(folder, `${i}.pdf`)));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a binary grey map (P5) of 8 bits. */
function picture(file: Buffer): Picture {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
  const ink = Uint8Array.from(file.subarray(head.length), (light) => 255 - light);
  return { width: Number(width), height: Number(height), ink };
}

/** The share of ink in the two quarters of a page that a rising diagonal goes through. */
export function diagonalInk({ width, height, ink }: Picture): { lowerLeft: number; upperRight: number } {
  const sums = { lowerLeft: 0, upperRight: 0 };
  ink.forEach((pixel, i) => {
    const [left, upper] = [i % width < width / 2, i < (width * height) / 2];
    if (left && !upper) sums.lowerLeft += pixel;
    if (!left && upper) sums.upperRight += pixel;
  });
  const whole = (width * height * 255) / 4;
  return { lowerLeft: sums.lowerLeft / whole, upperRight: sums.upperRight / whole };
}
