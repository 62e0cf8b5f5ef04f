import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('whether a matter must be approved before it is done', () => {
  it.each([
    '受让大学的发明，是不是得先立个项',
    '专利质押融资没提前申请就贷了，有没有影响',
    '产品备案要等你们点头才可以做吗',
    '接受高校许可之前要不要先打招呼',
  ])('%s: no', async (question) => {
    const { answer, citations } = await ask(question);
    expect(answer).toMatch(/^不用先立项/);
    expect(citations.map(({ clause }) => clause)).toContain('4');
  });

  it.each([
    '培训讲座要不要提前跟局里报',
    '组建专利池事先要不要审批',
    '培育中心没打报告就建了行不行',
    '供需对接会是办完了再报，还是一开始就得报',
  ])('%s: yes', async (question) => {
    expect((await ask(question)).answer).toMatch(/^要先申报立项/);
  });
});
