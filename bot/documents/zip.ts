import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment that a ZIP can name (local time, as ZIP has it): the day of making is nobody's business. */
const timeless = new Date(1980, 0, 1);

/** These are compressed inside already. */
const packed = /\.(docx|pdf)$/;

/** Names in UTF-8, with the flag that says so; the same parts give the same bytes. */
export function writeZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      [bytes, { mtime: timeless, level: packed.test(name) ? 0 : 6 }],
    ]),
  );
  return zipSync(entries);
}

export function readZip(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}
