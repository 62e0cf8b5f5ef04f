import type { Migration, MigrationProvider } from 'kysely';

/** In order of their names; one that has shipped is never edited, only followed. */
const migrations: Record<string, Migration> = {
  '001-conversations': {
    async up(db) {
      await db.schema
        .createTable('conversations')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('touched_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('conversations_touched_at')
        .on('conversations')
        .column('touched_at')
        .execute();
      await db.schema
        .createTable('turns')
        .addColumn('key', 'text', (column) =>
          column.notNull().references('conversations.key').onDelete('cascade'),
        )
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('event_id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('replies', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('turns_key_seq', ['key', 'seq'])
        .addUniqueConstraint('turns_key_event_id', ['key', 'event_id'])
        .execute();
      await db.schema
        .createTable('grants')
        .addColumn('secret_hash', 'text', (column) => column.primaryKey())
        .addColumn('key', 'text', (column) =>
          column.notNull().references('conversations.key').onDelete('cascade'),
        )
        .addColumn('granted_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('grants_key').on('grants').column('key').execute();
    },
  },
};

export const migrationProvider: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) };
