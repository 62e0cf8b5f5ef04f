import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';
import { createSayings } from '../../knowledge/text/sayings.ts';

const knowledge = bishanKnowledge();

test('the longest saying wins, and a pattern may look at what stands before', () => {
  const plain = createSayings('- 行不行：要得不\n- 可以：要得\n- 补助：/(?<!事后)奖补/');
  expect(plain('这样要得不')).toBe('这样行不行');
  expect(plain('要得，奖补好，事后奖补也好')).toBe('可以，补助好，事后奖补也好');
});

test.each([
  ['买个大学发明，手续办完了，啷个补', 'A1.1.1', '1万元/件'],
  ['电子章得不得行', '5.2.note', '鲜章'],
  ['受让的是实新，莫得份嗦', 'A1.1.1', '发明'],
])('a question in dialect is answered as one in plain words: %s', async (question, clause, said) => {
  const reply = await knowledge.ask(question, { asOf: '2024-10-20' });
  expect(reply.answered).toBe(true);
  expect(reply.answer).toContain(said);
  expect(reply.citations.map((citation) => citation.clause)).toContain(clause);
});

test.each([
  ['我们集团四千人，从重大买的专利，是不是就不能报了', '四千'],
  ['我行惠企排名第一，奖金是不是10万', '不能'],
])('a figure that is no claim about the award is not taken for one: %s', async (question, wrong) => {
  const reply = await knowledge.ask(question, { asOf: '2024-10-20' });
  expect(reply.answer).not.toContain(wrong);
});
