import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();

describe('what a broker or a pool gets, whatever else the question tells', () => {
  it.each([
    [
      '我所12个代理人，2024年促成4家企业完成发明许可，备案总额4300万，收了18万服务费，立项认定已过，给几万',
      '一次性2万元',
      'A1.6.2',
    ],
    ['机构撮合了3家企业做发明许可，备案总额五千万，立项认定都有，一次给几万', '一次性3万元', 'A1.6.2'],
    ['撮合了2家企业许可，备案总额六千万，立了项，拿多少', '不能，没有达到门槛', 'A1.6.2'],
    [
      '专利池入池高校院所发明36件，11家中小微接受转让许可，最大一单许可备案2300万，立项、认定齐备，资助多少？',
      '可以申请，三项门槛都达到',
      'A1.6.1',
    ],
    ['专利池28件，12家，最大一单2500万，立项了，拿多少', '不能：入池高校院所发明专利不足30件', 'A1.6.1'],
    // The thresholds are asked for, and not what is told.
    ['促成企业许可要几家、备案多少万', '推动3家及以上', 'A1.6.2'],
  ])('%s → %s', async (question, opening, clause) => {
    const { answer, citations } = await knowledge.ask(question, { asOf: '2024-10-20' });
    expect(answer.slice(0, opening.length)).toBe(opening);
    expect(citations.map((one) => one.clause)).toContain(clause);
  });
});
