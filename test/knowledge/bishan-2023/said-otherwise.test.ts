import { expect, test } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();

test.each([
  ['投放3000万、惠及3户刚好压线，符合吗', '符合门槛'],
  ['11月22号过了还能不能交', '不能'],
  ['11月22日下午五点交行不行', '可以'],
  ['组了个专利池，35件高校发明，促成15家，最大许可合同3000万，够条件没', '可以申请'],
  ['担保费是不是只报三成', '不是三成'],
  ['评估费报一半，50%对吗', '评估费'],
  ['听隔壁老王说转让一件有五万，有这回事没', '不是五万'],
  ['专利池三个硬指标', '要同时做到'],
  ['搞不懂你们文件写的啥，直说买个高校发明拿几个钱', '1万元/件'],
])('%s: the first words are %s', async (question, said) => {
  const reply = await knowledge.ask(question, { asOf: '2024-10-20' });
  expect(reply.answer.slice(0, said.length)).toBe(said);
});
