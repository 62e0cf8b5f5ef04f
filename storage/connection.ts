import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What a database has to give; each dialect's `connect.ts` makes one. */
export interface Connection {
  readonly db: Kysely<Schema>;

  /** Leaves no trace of deleted rows in the database's own files. */
  readonly scrub: () => Promise<void>;
}
