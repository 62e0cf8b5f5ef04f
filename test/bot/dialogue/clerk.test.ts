import { describe, expect, it } from 'vitest';
import type { Talk } from './support/talk.ts';
import { begin, heard, pendingOf, say } from './support/talk.ts';

const opening = '我们是璧山的小企业，从西南大学受让了2件发明专利，2024年3月5日过户的';
const done = async (prior = '没领过') => say(await begin(), opening, '都没有', '都符合', prior);
const transfers = ({ conversation }: Talk) => conversation.facts.claims?.transfers ?? [];

describe('as a clerk would take it', () => {
  it('who they are, before what they did', async () => {
    const agency = await say(await begin(), '代理机构');
    expect(agency.conversation.facts.applicant).toEqual({ kind: 'serviceAgency' });
    expect(pendingOf(agency).text).toContain('做了下面哪些事');
    const bank = await say(await begin(), '我是重庆银行璧山支行的客户经理', '放了7家企业，一共4100万');
    expect(bank.conversation.facts.claims?.bankPledge).toEqual({ enterprises: 7, loanTotal: '41000000' });
  });

  it.each(['立了', '立项了', '批下来了', '获批了', '立过项'])(
    '%s, asked whether it was approved',
    async (text) => {
      const talk = await say(await begin(), '我们是璧山的协会，办了1场培训活动', '都没有');
      expect(pendingOf(talk).text).toContain('立项');
      const { conversation } = await say(talk, text);
      expect(conversation.facts.claims?.serviceActivities?.[0]?.approved).toBe(true);
    },
  );

  it('说错了，没领过 is the answer anew', async () => {
    const talk = await say(await done('领过1万'), '说错了，没领过');
    expect(talk.conversation.facts.prior).toEqual({ transferGroup: '0' });
    expect(heard(talk)).toContain('已修改');
  });

  it('第二件不是发明，是实用新型', async () => {
    const talk = await say(await done(), '第二件不是发明，是实用新型');
    expect(transfers(talk).map(({ kind }) => kind)).toEqual(['invention', 'utilityModel']);
  });

  it('a number told after 再加一件 is of that one, with its day', async () => {
    const talk = await say(await done(), '再加一件', 'ZL202110000001.6 5月9日过户的，西南大学的');
    expect(transfers(talk)[2]).toEqual({
      ...{ patentNo: 'ZL202110000001.6', source: 'university', completedOn: '2024-05-09' },
    });
    expect(transfers(talk)[0]).not.toHaveProperty('patentNo');
  });

  it('an award before that leaves room enough is said to have taken nothing', async () => {
    expect(heard(await done('领过1万'))).not.toContain('按上限计');
    expect(heard(await done('领过2万'))).toContain('按上限计10,000元');
  });
});
