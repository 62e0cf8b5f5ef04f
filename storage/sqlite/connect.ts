import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Connection } from '../connection.ts';
import type { Schema } from '../schema.ts';

/** Opens the file, making it and its folder where they are missing; `:memory:` keeps all in memory. */
export function connect(file: string): Connection {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  // A commit is on the disk before the answer leaves, and a reader never waits for a writer.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  database.pragma('secure_delete = ON');
  return {
    db: new Kysely<Schema>({ dialect: new SqliteDialect({ database }) }),
    // Deleted rows are overwritten in the file (secure_delete); the log beside it still holds them until it is cut.
    scrub: () => Promise.resolve(void database.pragma('wal_checkpoint(TRUNCATE)')),
  };
}
