import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';
import { askingParts } from '../../knowledge/understand/two-questions.ts';

const knowledge = bishanKnowledge();
const asOf = '2024-10-20';

test.each([
  ['专利转让给多少，什么时候截止', ['1万元/件', '11月22日'], ['A1.1.1', '5.1.1']],
  ['什么时候截止，材料交给谁', ['11月22日', '区市场监管局'], ['5.1.1', '5.3.1']],
  ['产品备案在哪里备，一个给多少', ['1000元/个', 'cponline'], ['A1.3', '3.3']],
])('both questions of %s are answered, each with its clause', async (question, said, clauses) => {
  const { answer, citations } = await knowledge.ask(question, { asOf });
  for (const part of said) expect(answer).toContain(part);
  expect(citations.map(({ clause }) => clause)).toEqual(expect.arrayContaining(clauses));
  expect(answer.length).toBeLessThan(300);
});

test.each(['许可给多少钱一件？大企业能不能报许可？', '开放许可多少钱一件，实用新型行不行'])(
  'a no stands alone, with no amount after it that reads as a promise: %s',
  async (question) => {
    const { answer } = await knowledge.ask(question, { asOf });
    expect(answer).toMatch(/^不能/);
    expect(answer).not.toMatch(/元\/件/);
  },
);

test('a part that only tells, or leans on the other, is no question of its own', () => {
  expect(askingParts('我们厂从大学买了个专利，能补多少钱')).toEqual([]);
  expect(askingParts('不予受理有几条，分别是什么')).toEqual([]);
});
