import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../storage/store.ts';

interface Count {
  readonly n: number;
}
type CountStore = Store<Count, string>;

/** What every implementation of the port has to do. `open` gives another handle on the same state. */
export function storeContract(title: string, open: () => Promise<CountStore>): void {
  const at = '2024-06-01T08:00:00.000Z';
  const event = (id: string, when = at) => ({ id, at: when, text: `text of ${id}` });
  const add = (current: Count | null) => {
    const n = (current?.n ?? 0) + 1;
    return Promise.resolve({ conversation: { n }, replies: [`now ${n}`] });
  };

  describe(`${title} keeps the port's promises`, () => {
    let store: CountStore;
    beforeEach(async () => void (store = await open()));
    afterEach(() => store.close());

    it('knows nothing of a key that was never used', async () => {
      expect(await store.load('k')).toBeNull();
      expect(await store.transcript('k')).toEqual([]);
      expect(await store.remove('k')).toBe(false);
    });

    it('raises the version with each turn and returns what the step made', async () => {
      expect(await store.turn('k', event('a'), add)).toEqual({
        conversation: { n: 1 },
        replies: ['now 1'],
        repeated: false,
      });
      await store.turn('k', event('b'), add);
      expect(await store.load('k')).toEqual({ conversation: { n: 2 }, version: 2 });
    });

    it('answers a known event with the replies that it had, without running the step', async () => {
      await store.turn('k', event('a'), add);
      await store.turn('k', event('b'), add);
      const again = await store.turn('k', event('a'), () => Promise.reject(new Error('ran')));
      expect(again).toEqual({ conversation: { n: 2 }, replies: ['now 1'], repeated: true });
      expect(await store.load('k')).toMatchObject({ version: 2 });
    });

    it('takes the same event id under two keys for two events', async () => {
      await store.turn('k', event('a'), add);
      expect(await store.turn('other', event('a'), add)).toMatchObject({ repeated: false });
    });

    it('loses no turn when many come at once', async () => {
      const ids = Array.from({ length: 12 }, (_, i) => `e${i}`);
      await Promise.all(ids.map((id) => store.turn('k', event(id), add)));
      expect(await store.load('k')).toEqual({ conversation: { n: 12 }, version: 12 });
      expect((await store.transcript('k')).map(({ replies }) => replies[0])).toEqual(
        ids.map((_, i) => `now ${i + 1}`),
      );
    });

    it('runs an event that is delivered many times at once just once', async () => {
      const turns = await Promise.all(Array.from({ length: 8 }, () => store.turn('k', event('a'), add)));
      expect(turns.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(turns.map(({ replies }) => replies[0]))).toEqual(new Set(['now 1']));
      expect(await store.load('k')).toMatchObject({ version: 1 });
    });

    it('runs the step again on the newer state when another process came between', async () => {
      const other = await open();
      await store.turn('k', event('a'), add);
      const seen: number[] = [];
      const made = await store.turn('k', event('b'), async (current) => {
        seen.push(current?.n ?? 0);
        if (seen.length === 1) await other.turn('k', event('c'), add);
        return add(current);
      });
      await other.close();
      expect(seen).toEqual([1, 2]);
      expect(made.replies).toEqual(['now 3']);
    });

    it('starts over where another process removed the conversation meanwhile', async () => {
      await store.turn('k', event('a'), add);
      let removed = false;
      const made = await store.turn('k', event('b'), async (current) => {
        if (!removed) removed = await store.remove('k');
        return add(current);
      });
      expect(made.conversation).toEqual({ n: 1 });
    });

    it('writes nothing of a turn whose step fails', async () => {
      await store.turn('k', event('a'), add);
      await expect(store.turn('k', event('b'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await store.load('k')).toMatchObject({ version: 1 });
      expect(await store.turn('k', event('b'), add)).toMatchObject({ repeated: false });
    });

    it('tells the turns oldest first, whatever their clocks said', async () => {
      await store.turn('k', event('a', '2024-06-02T00:00:00.000Z'), add);
      await store.turn('k', event('b', '2024-06-01T00:00:00.000Z'), add);
      expect(await store.transcript('k')).toEqual([
        { eventId: 'a', at: '2024-06-02T00:00:00.000Z', text: 'text of a', replies: ['now 1'] },
        { eventId: 'b', at: '2024-06-01T00:00:00.000Z', text: 'text of b', replies: ['now 2'] },
      ]);
    });

    it('opens a conversation to the holder of a secret, until the conversation goes', async () => {
      await store.turn('k', event('a'), add);
      await store.grant('k', 'hash', at);
      expect(await store.granted('hash')).toBe('k');
      expect(await store.granted('other')).toBeNull();
      await store.remove('k');
      expect(await store.granted('hash')).toBeNull();
    });

    it('grants nothing on a conversation that does not exist', async () => {
      await expect(store.grant('k', 'hash', at)).rejects.toThrow();
    });

    it('removes everything of a conversation and nothing of another', async () => {
      await store.turn('k', event('a'), add);
      await store.turn('other', event('a'), add);
      expect(await store.remove('k')).toBe(true);
      expect(await store.load('k')).toBeNull();
      expect(await store.transcript('k')).toEqual([]);
      expect(await store.load('other')).toMatchObject({ version: 1 });
    });

    it('removes everything where a step gives no conversation, and still returns its replies', async () => {
      await store.turn('k', event('a'), add);
      await store.grant('k', 'hash', at);
      const made = await store.turn('k', event('b'), () =>
        Promise.resolve({ conversation: null, replies: ['gone'] }),
      );
      expect(made).toEqual({ conversation: null, replies: ['gone'], repeated: false });
      expect(await store.load('k')).toBeNull();
      expect(await store.transcript('k')).toEqual([]);
      expect(await store.granted('hash')).toBeNull();
    });

    it('sweeps what nobody touched since, counted by the last turn and not by the first', async () => {
      await store.turn('old', event('a', '2024-01-01T00:00:00.000Z'), add);
      await store.turn('kept', event('a', '2024-01-01T00:00:00.000Z'), add);
      await store.turn('kept', event('b', '2024-03-01T00:00:00.000Z'), add);
      expect(await store.sweep('2024-02-01T00:00:00.000Z')).toBe(1);
      expect(await store.load('old')).toBeNull();
      expect(await store.load('kept')).not.toBeNull();
    });

    it('keeps every character of a text', async () => {
      const text = "镕喆堃 '); DROP TABLE turns;-- \u{1F600} \0 \u2028";
      await store.turn('k', { id: 'a', at, text }, () =>
        Promise.resolve({ conversation: { n: 1 }, replies: [text] }),
      );
      expect(await store.transcript('k')).toEqual([{ eventId: 'a', at, text, replies: [text] }]);
    });
  });
}
