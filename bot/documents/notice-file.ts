import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseNotice, type Notice } from '../../knowledge/notice.ts';

export interface NoticeFile {
  readonly notice: Notice;
  /** SHA-256 of the file in hex: which text a decision was made from. */
  readonly sha256: string;
}

const path = new URL('../../knowledge/bishan-2023/notice.md', import.meta.url);
let file: NoticeFile | undefined;

/** The notice that papers cite; read once, with the first of them. */
export function noticeFile(): NoticeFile {
  return (file ??= read());
}

function read(): NoticeFile {
  const bytes = readFileSync(path);
  return {
    notice: parseNotice(bytes.toString('utf8')),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
