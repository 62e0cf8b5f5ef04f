import { openStore } from '../../storage/open.ts';

// Takes turns without end and reports each one that the store has acknowledged; the test kills it.
const [, , file = ':memory:'] = process.argv;
const store = await openStore<{ n: number }, string>({ dialect: 'sqlite', file });
for (let n = 1; ; n++) {
  await store.turn('k', { id: `e${n}`, at: new Date(0).toISOString(), text: 'x'.repeat(2000) }, () =>
    Promise.resolve({ conversation: { n }, replies: ['y'.repeat(2000)] }),
  );
  process.send?.(n);
}
