import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const answerTo = async (question: string) => (await knowledge.ask(question, { asOf: '2024-10-20' })).answer;

test.each([
  ['只交一份可以吗', '不行：'],
  ['要两份吗', '是的：'],
  ['复印件不盖章行不行', '不行：'],
  ['复印件一定要盖章吗', '是的：'],
  ['从大学买的专利必须是发明吗', '是的，'],
  ['从大学买的实用新型行不行', '不能'],
  ['11月22日是不是最后一天', '是的：'],
  ['转让一件补1万对不对', '是的，1万'],
  ['转让一件补3万对不对', '不是3万'],
])('the first word fits how a question is put: %s', async (question, first) => {
  expect((await answerTo(question)).startsWith(first)).toBe(true);
});

test('a yes is not given to what compares two things', async () => {
  expect(await answerTo('许可一件也是1万对吗')).not.toMatch(/^是的/);
});

test.each([
  ['许可备案拖到24年11月5号才批，不过申报要11月22才关门，应该来得及撒？', '2024年10月'],
  ['培育中心12月中旬才验收，2024年的12月，这批赶得到不', '2024年10月'],
  ['2022年就从重大过户来的老专利，现在想补报转让那一万块，要得不', '2023年11月'],
])('what was done outside the window does not count, whenever it is filed: %s', async (question, said) => {
  const answer = await answerTo(question);
  expect(answer).toMatch(/^不/);
  expect(answer).toContain(said);
});

test.each([
  ['我公司既在失信名单上，又拖到2024年12月才报，两样各踩了哪条', '（4）', '（5）'],
  ['我们过户了三件，资料一张不缺，9月被法院挂上失信被执行人，11月初去申报，批得到三万不', '失信', '不予受理'],
])('every exclusion that a story tells is named: %s', async (question, ...said) => {
  const answer = await answerTo(question);
  for (const part of said) expect(answer).toContain(part);
});
