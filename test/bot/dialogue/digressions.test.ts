import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';
import { createDialogue } from '../../../bot/dialogue/create-dialogue.ts';
import type { Talk } from './support/talk.ts';
import { begin, heard, inTime, outcome, pendingOf, say, tap } from './support/talk.ts';

const opening = '我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月办完的';

/** In the middle of the interview: the amount of a licence contract is asked. */
async function asked(): Promise<Talk> {
  const talk = await say(await begin(), opening, '还签了一份许可合同', '1', '都没有');
  return talk;
}

const facts = ({ conversation }: Talk) => conversation.facts;

const digressions = [
  '许可要备案吗？',
  '每件能拿多少钱？',
  '申报截止到哪天',
  '你好',
  '谢谢',
  '300万以上的合同额外给多少？',
  '2023年8月完成的算吗？',
];

const rubbish = ['。。。', 'asdfgh', '🙂🙂', '今天天气不错', '第8件', '<b>1</b>'];

/** Asked for a name, a date, an amount, a number, a yes or no, a choice, a count. */
const kinds: [string, readonly string[]][] = [
  ['a name', [opening, '都没有', '都符合', '没领过', '填申请表']],
  ['a date', ['受让了1件专利', '都没有', '是', '小型企业', '高校', '发明', '都符合']],
  ['an amount', [opening, '还签了一份许可合同', '1', '都没有']],
  ['a number', [opening, '都没有', '都符合', '没领过', '填申请表', '重庆某某机械有限公司']],
  ['a yes or no', ['受让了1件专利', '都没有']],
  ['a choice', ['受让了1件专利', '都没有', '是']],
  ['a count', ['1']],
];
const chitchat = ['你好', '谢谢', '辛苦了', '许可要备案吗？', '每件能拿多少钱？', '申报截止到哪天？'];

describe('the unhappy paths that broke other assistants', () => {
  it.each(kinds)('chitchat never fills what is asked (RasaHQ/rasa#3100): %s', async (_, way) => {
    const before = await say(await begin(), ...way);
    for (const text of chitchat) {
      const after = await say(before, text);
      const { facts: told, identity, pending } = after.conversation;
      expect({ told, identity, pending }, text).toEqual({
        told: before.conversation.facts,
        identity: before.conversation.identity,
        pending: before.conversation.pending,
      });
    }
  });

  it.each(kinds)(
    'the reply to a digression comes first, and the question that waits once after it (RasaHQ/rasa#7751): %s',
    async (_, way) => {
      const before = await say(await begin(), ...way);
      const after = await say(before, '许可要备案吗？');
      expect(after.replies.map(({ kind }) => kind)).toEqual(['text', 'question']);
      expect(after.replies.at(-1)).toEqual(pendingOf(before));
    },
  );

  it.each(kinds.slice(0, -1))(
    'another matter told in mid-question is taken up, not swallowed (RasaHQ/rasa#7751): %s',
    async (_, way) => {
      const before = await say(await begin(), ...way);
      const after = await say(before, '还备案了2个专利产品');
      expect(facts(after).claims?.productFilings).toHaveLength(2);
      expect(facts(after)).toMatchObject(facts(before));
      expect(after.replies.filter(({ kind }) => kind === 'question')).toHaveLength(1);
    },
  );

  it('a message that answers one question fills no other (RasaHQ/rasa#7712)', async () => {
    const counts = await say(await begin(), '1、2');
    expect(counts.conversation.uncounted).toEqual(['transfers', 'licences']);
    const one = await say(counts, '5');
    expect(facts(one).claims?.transfers).toHaveLength(5);
    expect(one.conversation.uncounted).toEqual(['licences']);
    const loan = await say(await begin(), '我们是璧山的小型企业，用专利质押贷了款', '都没有');
    const interest = await say(loan, '2023年12月1日', '2024年11月30日', '16万');
    expect(facts(interest).claims?.pledgeLoans).toEqual([
      expect.not.objectContaining({
        principal: expect.anything() as unknown,
        assessmentFee: expect.anything() as unknown,
      }),
    ]);
    expect(facts(interest).prior).toBeUndefined();
  });

  it('a question in the middle loses no answer, and the pending question comes back', async () => {
    const before = await asked();
    for (const text of digressions) {
      const after = await say(before, text);
      expect(facts(after), text).toEqual(facts(before));
      expect(pendingOf(after), text).toEqual(pendingOf(before));
    }
  });

  it('a wrong number is explained and asked again, with ways on, and no endless loop', async () => {
    const start = await say(await begin(), '1', '1', '都没有', '是', '小型企业', '高校');
    const first = await say(start, 'ZL202110000001.7 ZL202110000002.1');
    expect(heard(first)).toContain('校验位');
    expect(facts(first)).toEqual(facts(start));
    const again = await say(first, '看不懂啊', '呃呃', '啊这');
    expect(heard(again)).toMatch(/不知道.*跳过|跳过/);
    const on = await say(again, '不知道');
    expect(pendingOf(on).turn).not.toBe(pendingOf(again).turn);
    expect(pendingOf(on).text).not.toBe(pendingOf(again).text);
  });

  it('what was told already is never asked again', async () => {
    const talk = await say(await begin(), opening);
    const questions: string[] = [];
    let now = talk;
    while (now.conversation.pending.kind !== 'done') {
      questions.push(pendingOf(now).text);
      now = await say(now, '不知道');
    }
    expect(questions.join('\n')).not.toMatch(/哪一类？|哪天办完|哪一类单位受让|专利号是什么/);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('who stops or says no in the middle is asked, and keeps everything on a no', async () => {
    const before = await asked();
    const confirm = await say(before, '重新开始');
    expect(pendingOf(confirm).text).toContain('确定吗');
    const kept = await say(confirm, '不');
    expect(facts(kept)).toEqual(facts(before));
    expect(pendingOf(kept).text).toBe(pendingOf(before).text);
    const anew = await say(confirm, '是的');
    expect(facts(anew)).toEqual({});
    expect(facts(await say(anew, '上一步', '不'))).toEqual(facts(before));
  });

  it('rubbish is never kept and never loses the place', async () => {
    const before = await asked();
    for (const text of rubbish) {
      const after = await say(before, text);
      expect(facts(after), text).toEqual(facts(before));
      expect(pendingOf(after).turn, text).toBe(pendingOf(before).turn);
    }
  });
});

describe('at any point', () => {
  it('上一步 takes back one answer after the other, to the beginning', async () => {
    let talk = await asked();
    const questions = [pendingOf(talk).text];
    for (let i = 0; i < 4; i++) {
      talk = await say(talk, '上一步');
      questions.push(pendingOf(talk).text);
    }
    expect(new Set(questions).size).toBeGreaterThanOrEqual(3);
    expect(facts(talk)).toEqual({});
    expect(heard(await say(talk, '上一步'))).toContain('最开始');
  });

  it('a tap on an old button is recognised, and counts for nothing', async () => {
    const before = await asked();
    const stale = { text: '', choice: { turn: before.conversation.turn - 1, value: 'none' } };
    const dialogue = createDialogue({ knowledge: bishanKnowledge() });
    const { conversation, replies } = await dialogue.step(before.conversation, stale, inTime);
    expect(conversation).toEqual(before.conversation);
    expect(replies[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('按钮') as string });
  });

  it('为什么问 gives the reason with its clause', async () => {
    const talk = await say(await begin(), '1', '2', '为什么问');
    expect(heard(talk)).toMatch(/为什么问这个：.*（五（一）2）/);
  });

  it('删除我的数据 is confirmed, and then nothing is kept', async () => {
    const dialogue = createDialogue({ knowledge: bishanKnowledge() });
    const confirm = await say(await asked(), '删除我的数据');
    const kept = await say(confirm, '不要');
    expect(facts(kept)).not.toEqual({});
    const { conversation, replies } = await dialogue.step(confirm.conversation, { text: '是的' }, inTime);
    expect(conversation).toBeNull();
    expect(replies).toHaveLength(1);
  });

  it('不知道 keeps the fact open for all to see, and the bounds wide', async () => {
    let talk = await say(await begin(), '1', '2');
    while (talk.conversation.pending.kind !== 'done') talk = await say(talk, '不知道');
    expect(heard(talk)).toMatch(/还没定的：.*企业规模/);
    expect(outcome(talk).result).toMatchObject({ decision: 'undetermined', low: '0.00', high: '20000.00' });
  });

  it('an unclear amount is asked back, and only what was meant is kept', async () => {
    const story = ['2', '1', '都没有', '是', '小型企业', '高校', '1件发明专利', '都符合', '2024年5月1日'];
    const talk = await say(await begin(), ...story, '350');
    expect(pendingOf(talk).choices.map(({ label }) => label)).toEqual(['350元', '350万元']);
    const meant = await tap(talk, '1');
    expect(facts(meant).claims?.licences?.[0]?.filingAmount).toBe('3500000');
    const anew = await say(talk, '300万元');
    expect(facts(anew).claims?.licences?.[0]?.filingAmount).toBe('3000000');
  });

  it('several facts in one message are all taken, told back, and not asked', async () => {
    const talk = await say(await begin(), '1', '2', '都没有', '在的，小型企业，从西南大学买的');
    expect(facts(talk).applicant).toEqual({ inBishan: true, kind: 'enterprise', size: 'small' });
    expect(facts(talk).claims?.transfers).toEqual([{ source: 'university' }, { source: 'university' }]);
    expect(heard(talk)).toContain('小型企业');
  });

  it('a free opening is taken even as the very first message', async () => {
    const dialogue = createDialogue({ knowledge: bishanKnowledge() });
    const { conversation } = await dialogue.step(null, { text: opening }, inTime);
    expect(conversation?.facts.claims?.transfers).toHaveLength(2);
  });

  it('on a later day says first that filing has closed, and goes on as a rehearsal', async () => {
    const talk = await begin({ asOf: '2026-11-22', fixed: false });
    expect(heard(talk)).toContain('2024年11月22日已经截止');
    const later = await say(talk, '1', '2');
    expect(later.replies.find(({ kind }) => kind === 'estimate')).toMatchObject({ high: '20000.00' });
  });

  it('says so when the clock is set by hand', async () => {
    expect(heard(await begin({ asOf: '2024-06-01', fixed: true }))).toContain('2024年6月1日');
    expect(heard(await begin({ asOf: '2024-06-01', fixed: false }))).not.toContain('演示');
  });
});
