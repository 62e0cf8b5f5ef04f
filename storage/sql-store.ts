import type { Kysely, Transaction } from 'kysely';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';
import type { Step, Store, Stored, Turn, TurnRecord } from './store.ts';

/** Turns that came between before one is given up. Turns of a key are queued by the caller, so one is rare. */
const ATTEMPTS = 20;

/** The store on any SQL database. Optimistic: nothing is locked while a step runs, however long it thinks. */
export function createSqlStore<Conversation, Reply>({ db, scrub }: Connection): Store<Conversation, Reply> {
  async function load(key: string): Promise<Stored<Conversation> | null> {
    const row = await db
      .selectFrom('conversations')
      .select(['state', 'version'])
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined ? null : { conversation: parse<Conversation>(row.state), version: row.version };
  }

  async function repliesOf(key: string, eventId: string): Promise<readonly Reply[] | null> {
    const row = await db
      .selectFrom('turns')
      .select('replies')
      .where('key', '=', key)
      .where('event_id', '=', eventId)
      .executeTakeFirst();
    return row === undefined ? null : parse<readonly Reply[]>(row.replies);
  }

  async function remove(key: string): Promise<boolean> {
    const { numDeletedRows } = await db.deleteFrom('conversations').where('key', '=', key).executeTakeFirst();
    if (numDeletedRows > 0n) await scrub();
    return numDeletedRows > 0n;
  }

  return {
    load,
    remove,

    async turn(key, event, step): Promise<Turn<Conversation, Reply>> {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        // In this order: a turn that lands between the two reads is seen by the second.
        const stored = await load(key);
        const known = await repliesOf(key, event.id);
        if (known !== null) {
          const conversation = (await load(key))?.conversation ?? null;
          return { conversation, replies: known, repeated: true };
        }
        const made = await step(stored?.conversation ?? null);
        const written = await db
          .transaction()
          .execute((trx) => write(trx, key, stored?.version ?? null, event, made));
        if (!written) continue;
        if (made.conversation === null) await scrub();
        return { ...made, repeated: false };
      }
      throw new Error(`A turn was overtaken ${ATTEMPTS} times`);
    },

    async transcript(key) {
      const rows = await db
        .selectFrom('turns')
        .select(['event_id', 'at', 'text', 'replies'])
        .where('key', '=', key)
        .orderBy('seq')
        .execute();
      return rows.map((row): TurnRecord<Reply> => ({
        eventId: row.event_id,
        at: row.at,
        text: row.text,
        replies: parse<readonly Reply[]>(row.replies),
      }));
    },

    async grant(key, secretHash, at) {
      await db.insertInto('grants').values({ secret_hash: secretHash, key, granted_at: at }).execute();
    },

    async granted(secretHash) {
      const row = await db
        .selectFrom('grants')
        .select('key')
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return row?.key ?? null;
    },

    async sweep(before) {
      const { numDeletedRows } = await db
        .deleteFrom('conversations')
        .where('touched_at', '<', before)
        .executeTakeFirst();
      if (numDeletedRows > 0n) await scrub();
      return Number(numDeletedRows);
    },

    close: () => db.destroy(),
  };
}

/** The whole turn or nothing; false where the conversation is no longer at `version` (`null`: doesn't exist yet). */
async function write<Conversation, Reply>(
  trx: Transaction<Schema>,
  key: string,
  version: number | null,
  event: { readonly id: string; readonly at: string; readonly text: string },
  made: Step<Conversation, Reply>,
): Promise<boolean> {
  if (made.conversation === null) return version === null || removeVersion(trx, key, version);
  const state = JSON.stringify(made.conversation);
  const next = (version ?? 0) + 1;
  const claimed =
    version === null
      ? await trx
          .insertInto('conversations')
          .values({ key, version: next, state, created_at: event.at, touched_at: event.at })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await trx
          .updateTable('conversations')
          .set({ version: next, state, touched_at: event.at })
          .where('key', '=', key)
          .where('version', '=', version)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows === 1n);
  if (!claimed) return false;
  await trx
    .insertInto('turns')
    .values({
      key,
      seq: next,
      event_id: event.id,
      at: event.at,
      text: event.text,
      replies: JSON.stringify(made.replies),
    })
    .execute();
  return true;
}

async function removeVersion(db: Kysely<Schema>, key: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('conversations')
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** What was written is what is read: rows come only from `write`, and their shape is the dialogue's business. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function parse<T>(json: string): T {
  return JSON.parse(json) as T;
}
