import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('awards of all that go beyond the budget', () => {
  it.each([
    ['区里全部核定了160万，轮到我家核定的8万还照发吗', '预计约5万元'],
    ['大家加起来批了250万，我原定10万能拿满不', '预计约4万元'],
    ['各家核下来总共400万，每家打几折', '约为应得的25%'],
    ['全区批了130万，我们应得3万，按比例是多少', '预计约23076.92元'],
  ])('%s: %s', async (question, said) => {
    const { answer, citations } = await ask(question);
    expect(answer).toMatch(/^按比例，/);
    expect(answer).toContain(said);
    expect(citations.map(({ clause }) => clause)).toContain('4');
  });

  it('leave all as they are up to the budget itself', async () => {
    expect((await ask('全区核定总额正好一百万，我的2万打折吗')).answer).toMatch(/^不打折/);
  });

  it.each([
    '三份合同备案总额6000万，给多少',
    '质押贷款一共贷了500万，利息30万，够不够拿满',
    '活动一共花了20万，给多少',
  ])('are no sums of one applicant: %s', async (question) => {
    expect((await ask(question)).citations.map(({ clause }) => clause)).not.toContain('4');
  });
});
