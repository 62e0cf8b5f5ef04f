import { describe, expect, it } from 'vitest';
import { begin, heard, pendingOf, say } from './support/talk.ts';

const opening = '我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月5日过户的';
const done = async () => say(await begin(), opening, '都没有', '都符合', '没领过');
const transfers = ({ conversation }: Awaited<ReturnType<typeof done>>) =>
  conversation.facts.claims?.transfers ?? [];

describe('a message that tells and asks', () => {
  it('is taken, and its question answered first', async () => {
    const talk = await say(await begin(), opening, '没有失信，也没出过事故。许可要不要备案？');
    expect(talk.conversation.facts.exclusions).toEqual({ dishonestDebtor: false, majorIncident: false });
    expect(heard(talk)).toMatch(/备案[^]*记下了/);
    // Said of two only, not of all that could stop it.
    expect(heard(talk)).not.toContain('不予受理的情形：都没有');
    expect(talk.replies.filter(({ kind }) => kind === 'question')).toHaveLength(1);
  });

  it('at the very first, too', async () => {
    const talk = await say(await begin(), `${opening}。对了，实用新型给不给钱？`);
    expect(transfers(talk)).toHaveLength(2);
    expect(heard(talk)).toMatch(/实用新型[^]*记下了/);
  });

  it('is only answered where what it tells answers nothing', async () => {
    const before = await say(await begin(), opening);
    const talk = await say(before, '好的好的。钱什么时候到账？');
    expect(talk.conversation.facts).toEqual(before.conversation.facts);
    expect(heard(talk)).toContain('拨付');
  });
});

describe('an answer to how many that tells more', () => {
  it.each<[string, object]>([
    ['3件，都是西南大学的', { source: 'university' }],
    ['3件，重庆大学的，发明', { source: 'university', kind: 'invention' }],
    ['三件，2024年3月5日过户', { completedOn: '2024-03-05' }],
  ])('%s', async (text, each) => {
    const talk = await say(await begin(), '买专利', text);
    expect(transfers(talk)).toEqual([each, each, each]);
    expect(heard(talk)).toContain('受让专利3件');
    expect(pendingOf(talk).text).not.toContain('一共');
  });
});

describe('a change in the person’s own words', () => {
  it('其实是3件', async () => {
    expect(transfers(await say(await done(), '其实是3件'))).toHaveLength(3);
  });

  it('不对，第一件是2023年10月过户的, and back', async () => {
    const wrong = await say(await done(), '不对，第一件是2023年10月过户的');
    expect(transfers(wrong).map(({ completedOn }) => completedOn)).toEqual(['2023-10-31', '2024-03-05']);
    expect(heard(wrong)).toContain('20,000元 → 10,000元');
    const back = await say(wrong, '算了改回来，第一件是3月5号');
    expect(transfers(back).map(({ completedOn }) => completedOn)).toEqual(['2024-03-05', '2024-03-05']);
  });

  it('我们是大型企业，刚才说错了', async () => {
    const talk = await say(await done(), '我们是大型企业，刚才说错了');
    expect(talk.conversation.facts.applicant?.size).toBe('large');
    expect(heard(talk)).toContain('结论：符合 → 不予受理');
  });

  it('记错了，2022年12月也出过一次环境责任事故', async () => {
    const talk = await say(await done(), '哎呀记错了，2022年12月也出过一次环境责任事故');
    expect(talk.conversation.facts.exclusions?.majorIncident).toBe(true);
  });

  it('a matter is dropped by its name', async () => {
    const licence = '另外还签了一份许可合同，重庆大学的1件发明，备案金额280万，5月9号备案';
    const both = await say(await done(), licence);
    expect(both.conversation.facts.claims?.licences).toHaveLength(1);
    for (const text of ['不申报许可了', '许可不报了', '许可合同就不申报了']) {
      const { conversation } = await say(both, text);
      expect(conversation.facts.claims).not.toHaveProperty('licences');
      expect(conversation.facts.claims?.transfers).toHaveLength(2);
    }
  });
});

describe('things that may be one', () => {
  it('are said to be counted apart where their numbers were left open', async () => {
    const own =
      '我们是璧山的小企业，自己的1件发明专利2024年5月6日投产了，另外1件高价值发明专利转化了，2024年5月20日完成的';
    let talk = await say(await begin(), own, '都没有');
    for (let i = 0; i < 6 && talk.conversation.pending.kind !== 'done'; i++) {
      talk = await say(talk, pendingOf(talk).text.includes('怎么来') ? '自己的' : '不知道');
    }
    expect(heard(talk)).toMatch(/测算结果 40000.00[^]*各不相同计算.*（附件1 末行）/);
    const one = await say(await done(), '没有');
    expect(heard(one)).not.toContain('各不相同');
  });
});

describe('sums for several things', () => {
  it('一场1万8，一场2万6 is one for each', async () => {
    let talk = await say(await begin(), '我们是璧山的协会，办了2场培训活动', '都没有');
    for (let i = 0; i < 5 && !pendingOf(talk).text.includes('多少钱'); i++) talk = await say(talk, '不知道');
    const { conversation } = await say(talk, '一场1万8一场2万6');
    expect(conversation.facts.claims?.serviceActivities?.map(({ cost }) => cost)).toEqual(['18000', '26000']);
  });
});

describe('a first account of several matters', () => {
  it('gives no matter the day of another', async () => {
    const account =
      '我们是璧山的小型企业，跟重庆邮电大学签了个许可用他们2件发明，备案金额320万，5月20号备案的；还备案了3个专利产品';
    const { claims } = (await say(await begin(), account)).conversation.facts;
    expect(claims?.licences).toMatchObject([{ filedOn: '2024-05-20', patentCount: 2 }]);
    expect(claims?.productFilings).toEqual([{}, {}, {}]);
  });
});
