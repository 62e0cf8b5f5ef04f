import { Migrator } from 'kysely';
import type { Connection } from './connection.ts';
import { migrationProvider } from './migrations.ts';
import { connect } from './sqlite/connect.ts';
import { createSqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** Where the state lies; `file` is a path, or `:memory:`. */
export interface Database {
  readonly dialect: 'sqlite';
  readonly file: string;
}

/** Opens the store and brings its tables up to date. Throws where a newer program has already changed them. */
export async function openStore<Conversation, Reply>(
  database: Database,
): Promise<Store<Conversation, Reply>> {
  const connection = connect(database.file);
  try {
    await migrate(connection);
  } catch (fault) {
    await connection.db.destroy();
    throw fault;
  }
  return createSqlStore(connection);
}

async function migrate({ db }: Connection): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date', { cause: error });
}
