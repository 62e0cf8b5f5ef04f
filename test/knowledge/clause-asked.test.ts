import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

test.each([
  ['5.2.6是什么', '5.2.6', '质押贷款合同'],
  ['五（二）6写的什么', '5.2.6', '质押登记通知书'],
  ['五（一）2（4）是什么情形', '5.1.2.4', '失信被执行人名单'],
  ['5.1.2.6', '5.1.2.6', '近三年'],
  ['第五条第二款说的啥', '5.2.1', '申请表'],
  ['材料清单里第三条是什么', '5.2.3', '开户许可证'],
  ['不予受理第（3）种情形是什么', '5.1.2.3', '权属存在争议'],
  ['通知第六章讲啥', '6.1', '工作要求有三条'],
  ['第三部分第四点讲的是什么', '3.4', '产学研'],
  ['附件1第三行', 'A1.1.3', '1万元/件'],
  ['附件1质押融资第1行怎么写的', 'A1.2.1', '8万元、6万元、4万元'],
  ['附件一末行怎么写的', 'A1.note', '从优、不叠加'],
  ['五(二)末段说什么', '5.2.note', '一式两份'],
  ['第一章原文', '1', '引水赋能'],
])('a clause asked for by its place is said: %s', async (question, clause, said) => {
  const reply = await ask(question);
  expect(reply.answered).toBe(true);
  expect(reply.answer).toContain(said);
  expect(reply.answer.length).toBeLessThanOrEqual(300);
  expect(reply.citations.map((citation) => citation.clause)).toContain(clause);
});

test.each(['第七条说的什么', '附件1第20行', '第三条第九款写了啥'])(
  'a clause that the notice does not have is not made up: %s',
  async (question) => {
    const { answered, answer } = await ask(question);
    expect([answered, answer.startsWith('通知里没有这一条')]).toEqual([false, true]);
  },
);

test.each(['3.5', '5.2万', '第六条说的事故有哪些', '2.1万是多少', '贷款利率3.85怎么算'])(
  'a number that only looks like a clause is none: %s',
  async (question) => {
    expect((await ask(question)).answer).not.toMatch(/^[一二三四五六附].{0,16}：“/);
  },
);
