import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('beside what the notice says', () => {
  it.each([
    ['许可备案金额目前做到了多少', '质押融资金额的目标是多少'],
    ['100万预算里转让那块占多少', '资金总额是多少'],
    ['中央给璧山拨了几千万', '钱是中央给的吗'],
    ['财建9号文第五条怎么规定', '财建9号文是讲什么的'],
    ['造假被查到，几年不能再报', '造假被查到会怎样'],
    ['跟踪监督要持续几年', '领钱后接受哪个部门的跟踪监督'],
    ['园区做好了给不给奖励', '对园区有什么要求'],
  ])('%s: it is silent; %s: it answers', async (silent, answered) => {
    expect((await ask(silent)).answered).toBe(false);
    expect((await ask(answered)).answered).toBe(true);
  });
});
