import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../bot/dialogue/conversation.ts';
import { begun } from '../../../bot/dialogue/conversation.ts';
import { revive } from '../../../bot/dialogue/revive.ts';
import { parseFacts } from '../../../rules/bishan-2023/index.ts';
import { dialogue, heard, inTime, outcome, pendingOf, say } from './support/talk.ts';
import type { Talk } from './support/talk.ts';

interface OldState {
  /** The commit whose program left it. */
  readonly by: string;
  readonly name: string;
  readonly conversation: Conversation;
}

/** What earlier programs stored, at all kinds of questions. */
const states = readFileSync(new URL('old-states.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as OldState);

const of = (name: string) => states.findLast((state) => state.name === name)!.conversation;
const talk = (conversation: unknown): Talk => ({
  conversation: conversation as Conversation,
  replies: [],
  clock: inTime,
});

const revived = (stored: unknown) => {
  const found = revive(stored, inTime);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

/** Answers nothing more, to the end. */
async function finish(from: Talk): Promise<Talk> {
  let now = from;
  for (let turn = 0; now.conversation.pending.kind !== 'done'; turn++) {
    if (turn > 100) throw new Error(`no end: ${JSON.stringify(now.conversation.pending)}`);
    const { kind } = now.conversation.pending;
    now = await say(
      now,
      kind === 'claims' ? '买了专利' : ['edit', 'confirm'].includes(kind) ? '不' : '不知道',
    );
    if (kind === 'edit') now = await say(now, '不改了，继续');
  }
  return now;
}

describe('a conversation that an older program left', () => {
  it.each(states)('$by $name: is revived with all that was told, and led to its end', async (state) => {
    const { conversation, dropped } = revived(state.conversation);
    expect(dropped).toEqual([]);
    expect(conversation).toMatchObject(JSON.parse(JSON.stringify(state.conversation)) as object);
    expect(pendingOf(talk(conversation)).text).not.toBe('');
    const end = await finish(talk(state.conversation));
    expect(outcome(end).facts.claims).toBeDefined();
    for (const [part, told] of Object.entries(state.conversation.facts)) {
      expect(end.conversation.facts, part).toMatchObject({ [part]: told });
    }
  });

  it.each(states)('$by $name: 上一步 leads back to its beginning', async ({ conversation }) => {
    const now = await say(talk(conversation), ...conversation.history.map(() => '上一步'));
    expect(now.conversation.facts).toEqual({});
    expect(heard(await say(now, '上一步'))).toContain('最开始');
  });

  it('a part that is new since is filled up, and the question that waits stays', () => {
    for (const part of Object.keys(begun)) {
      if (part === 'facts' || part === 'pending') continue;
      const older = Object.fromEntries(Object.entries(of('form')).filter(([name]) => name !== part));
      const { conversation } = revived(older);
      expect(conversation.facts, part).toEqual(of('form').facts);
      expect(conversation.pending, part).toEqual(of('form').pending);
      expect(conversation[part as keyof Conversation], part).toBeDefined();
    }
  });

  const gone: unknown[] = [
    { kind: 'facts', question: 'transfers.colour', paths: ['claims.transfers[0].colour'] },
    { kind: 'facts', question: 'transfers.completedOn', paths: ['claims.transfers[7].completedOn'] },
    { kind: 'facts', question: 'transfers.completedOn', paths: ['applicant.size'] },
    { kind: 'facts', question: 'transfers.completedOn', paths: [] },
    { kind: 'count', list: 'licences' },
    { kind: 'list', list: 'transfers[0]' },
    { kind: 'which', options: [], after: { kind: 'done' } },
    { kind: 'which', options: [[['claims.licences[0].kind', 'design']]], after: { kind: 'done' } },
    { kind: 'confirm', of: 'payment', after: { kind: 'done' } },
    { kind: 'confirm', of: 'restart' },
    { kind: 'selfCheck', given: { industry: 'alchemy' } },
    { kind: 'oracle' },
    'done',
    null,
    undefined,
  ];
  it.each(gone.map((pending) => [JSON.stringify(pending), pending]))(
    'a question that is none any more, %s: the next one is put, under a new turn',
    async (_, pending) => {
      const stored = { ...of('middle'), pending };
      const { conversation } = revived(stored);
      expect(conversation.facts).toEqual(of('middle').facts);
      expect(conversation.pending).toMatchObject({ kind: 'facts', question: 'transfers.terms' });
      expect(conversation.turn).toBe(of('middle').turn + 1);
      const old = { text: '', choice: { turn: of('middle').turn, value: 'related' } };
      const { replies } = await dialogue.step(stored as Conversation, old, inTime);
      expect(replies[0]).toMatchObject({ text: expect.stringContaining('按钮') as string });
    },
  );
});

describe('a record that is damaged', () => {
  it('one bad fact is told to be lost, by its name, and the others stand', async () => {
    const { facts } = of('skipped');
    const [first, ...others] = facts.claims?.transfers ?? [];
    const transfers = [{ ...first, completedOn: '2024-02-30', colour: 'red' }, ...others];
    const stored = { ...of('skipped'), facts: { ...facts, claims: { transfers } } };
    const after = await say(talk(stored), '你好');
    expect(heard(after)).toMatch(/读不出来了：转让登记完成日。其余的都还在/);
    expect(after.conversation.facts).toEqual({
      ...facts,
      claims: { transfers: [{ ...first, completedOn: undefined }, ...others] },
    });
    expect(heard(await say(after, '你好'))).not.toContain('读不出来');
  });

  const hostile: [string, Record<string, unknown>][] = [
    [
      'cells that are no texts',
      { identity: { creditCode: 7, clerk: [], account: { bank: '', name: '甲' } } },
    ],
    ['lists that are none', { skipped: 'x', oneByOne: { a: 1 }, approximate: [1], uncounted: ['oracle'] }],
    ['flags that are none', { selfAssessed: 'yes', formWanted: 3, someDisputed: null }],
    ['counts that are none', { turn: -1, misread: 'often', topic: 5 }],
    [
      'a way back that leads nowhere',
      { history: [7, { in: 5 }, { is: 'gone' }, { in: { facts: { is: 3 } } }] },
    ],
    ['parts that nobody knows', { evil: { toString: 1 }, then: true }],
  ];
  it.each(hostile)('%s: the facts stand, and the talk goes on', async (_, parts) => {
    const stored = { ...of('middle'), ...parts };
    const { conversation } = revived(stored);
    expect(conversation.facts).toEqual(of('middle').facts);
    expect(Object.keys(conversation).sort()).toEqual(Object.keys(begun).sort());
    const after = await say(talk(stored), '上一步', '上一步', '上一步', '上一步', '不知道', '修改', '结果');
    expect(parseFacts(after.conversation.facts)).toMatchObject({ ok: true });
    expect(heard(after)).not.toMatch(/undefined|NaN|\[object/);
  });

  const lost: unknown[] = [
    { facts: 'none' },
    { schema: 1, facts: [] },
    { ...of('middle'), facts: null },
    { schema: 0 },
    [],
    'x',
    7,
  ];
  it.each(lost.map((stored) => [JSON.stringify(stored).slice(0, 60), stored]))(
    'nothing of it is readable, %s: said kindly, and begun anew',
    async (_, stored) => {
      const after = await say(talk(stored), '小型企业');
      expect(heard(after)).toMatch(/没法接着用，我们从头来一遍/);
      expect(after.conversation).toEqual(begun);
      expect(dialogue.application(stored as Conversation, inTime)).toEqual({
        facts: { asOf: inTime.asOf },
        identity: {},
      });
      expect(dialogue.answers(stored as Conversation, inTime)).toEqual([]);
      expect(dialogue.pending(stored as Conversation, inTime)).toBeNull();
    },
  );

  it('truncated anywhere, it is either gone on with or begun anew, and never breaks', async () => {
    const whole = of('form') as unknown as Record<string, unknown>;
    for (let kept = 0; kept <= Object.keys(whole).length; kept++) {
      const stored = Object.fromEntries(Object.entries(whole).slice(0, kept));
      const after = await say(talk(stored), '结果', '不知道');
      expect(parseFacts(after.conversation.facts)).toMatchObject({ ok: true });
      if ('facts' in stored) expect(after.conversation.facts).toMatchObject(of('form').facts);
    }
  });

  it('written by a later program, it is left alone to the letter, and that is said', async () => {
    const later = { ...of('form'), schema: 2, facts: { language: 'new' } };
    const after = await say(talk(later), '小型企业');
    expect(heard(after)).toContain('更新的版本');
    expect(after.conversation).toEqual(later);
    expect(dialogue.pending(later as unknown as Conversation, inTime)).toBeNull();
  });
});

it('an answer of two meanings that was stored with what it takes out is taken as it was meant', async () => {
  const stored = {
    ...of('middle'),
    pending: {
      kind: 'which',
      options: [
        [
          ['claims.transfers[0].kind', null],
          ['claims.transfers[0].patentNo', 'ZL202110000001.6'],
        ],
      ],
      after: { kind: 'facts', question: 'transfers.patents', paths: ['claims.transfers[0].kind'] },
    },
  };
  const after = await say(talk(stored), '1');
  expect(after.conversation.facts.claims?.transfers?.[0]).toMatchObject({ patentNo: 'ZL202110000001.6' });
});
