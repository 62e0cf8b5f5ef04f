import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../storage/open.ts';
import { storeContract } from './store.contract.ts';

let folder: string;
const file = () => join(folder, 'state', 'test.db');
const open = () => openStore<{ n: number }, string>({ dialect: 'sqlite', file: file() });
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'store-'))));
afterEach(() => rmSync(folder, { recursive: true }));

storeContract('SQLite', open);

describe('The SQLite file', () => {
  const at = '2024-06-01T08:00:00.000Z';
  const say = (text: string) => () => Promise.resolve({ conversation: { n: 1 }, replies: [text] });

  it('is written ahead and synced in full', async () => {
    const store = await open();
    await store.close();
    const database = new Database(file());
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    database.close();
  });

  type Opened = Awaited<ReturnType<typeof open>>;
  const gone = () => Promise.resolve({ conversation: null, replies: [] });
  it.each<[string, (store: Opened) => Promise<unknown>]>([
    ['from outside', (store) => store.remove('k')],
    ['by its own turn', (store) => store.turn('k', { id: 'b', at, text: 'marker' }, gone)],
    ['by the sweep', (store) => store.sweep('2024-07-01T00:00:00.000Z')],
  ])('holds no byte of what was removed %s, nor does the log beside it', async (_, remove) => {
    const store = await open();
    await store.turn('k', { id: 'a', at, text: 'marker-in-text' }, say('marker-in-reply'));
    const bytes = () =>
      readdirSync(join(folder, 'state'))
        .map((name) => readFileSync(join(folder, 'state', name), 'latin1'))
        .join('');
    expect(bytes()).toContain('marker-in-text');
    await remove(store);
    expect(bytes()).not.toContain('marker');
    await store.close();
  });

  it('is refused, by name of the step, when a newer program has changed it', async () => {
    await (await open()).close();
    const database = new Database(file());
    database
      .prepare('insert into kysely_migration (name, timestamp) values (?, ?)')
      .run('999-later', '2030-01-01T00:00:00.000Z');
    database.close();
    await expect(open()).rejects.toThrow(/could not be brought up to date/);
  });

  it('keeps every acknowledged turn and no half of one when the process is killed in the middle', async () => {
    const child = fork(join(import.meta.dirname, 'writer.ts'), [file()], { execArgv: ['--import', 'tsx'] });
    const acknowledged: number[] = [];
    child.on('message', (n: number) => {
      acknowledged.push(n);
      if (n === 25) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const store = await open();
    const stored = await store.load('k');
    const turns = await store.transcript('k');
    await store.close();
    expect(stored!.version).toBeGreaterThanOrEqual(acknowledged.length);
    expect(turns).toHaveLength(stored!.version);
    expect(stored!.conversation.n).toBe(stored!.version);
  });
});
