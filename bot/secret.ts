import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';

/** The secret that signs links: the given one, or a random one kept beside the database so that links outlive a restart. */
export function loadSecret({ secret, database }: Pick<Config, 'secret' | 'database'>): string {
  if (secret !== null) return secret;
  const made = randomBytes(32).toString('base64url');
  if (database.file === ':memory:') return made;
  const file = join(dirname(database.file), 'secret');
  mkdirSync(dirname(file), { recursive: true });
  try {
    // Only one of two processes that start at once writes it; the other reads.
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    return readFileSync(file, 'utf8').trim();
  }
}
