import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('a question about one target of clause 2', () => {
  it.each([
    ['新增质押融资金额要达到多少', '1亿元以上'],
    ['许可备案金额的目标是几亿', '3亿元以上'],
    ['开放许可目标几件', '1件以上'],
    ['普惠性质押惠及的中小微占惠企总数要高于多少', '高于60%'],
    ['高校院所转让许可给中小微的专利要占有效专利百分之几', '高于2%'],
    ['产品备案目标多少件', '30件以上'],
    ['普惠性质押融资要惠及几家', '5家以上'],
    ['目标里接受高校专利的中小微企业要新增几家', '10家以上'],
  ])('%s: %s, and no other', async (question, figure) => {
    const { answer, citations } = await ask(question);
    expect(answer).toMatch(new RegExp(`^${figure}：`));
    expect(answer.length).toBeLessThan(70);
    expect(citations.map(({ clause }) => clause)).toContain('2');
  });

  it.each([
    ['接受转让许可的企业目标是不是25家', '不是25家，是10家以上：'],
    ['转让许可次数的指标是40次吧', '不是40次，是30次以上：'],
    ['产品备案任务30件对吧', '30件以上：'],
  ])('%s: a wrong count is put right', async (question, first) => {
    expect((await ask(question)).answer.startsWith(first)).toBe(true);
  });

  it.each([
    ['全区专利许可备案的钱要冲到多少', '3亿元以上：'],
    ['开放许可区里打算至少做几件', '1件以上：'],
    ['专利产品备案全区的数量要求是多少', '30件以上：'],
  ])('%s: is no question about an award', async (question, first) => {
    expect((await ask(question)).answer.startsWith(first)).toBe(true);
  });

  it.each(['开放许可一件给多少', '我们打算备案3个产品，能拿多少', '全区预算定的是多少', '目标完成了多少'])(
    '%s: is none about a target',
    async (question) => {
      const { answer, citations } = await ask(question);
      expect(answer).not.toMatch(/^\d+[亿件家次%]/);
      expect(citations.map(({ clause }) => clause)).not.toContain('2');
    },
  );

  it('is answered with both where two are asked for', async () => {
    const { answer } = await ask('全区产品备案和开放许可的指标分别定了多少');
    expect(answer).toContain('30件以上');
    expect(answer).toContain('1件以上');
    expect(answer).not.toContain('亿');
  });

  it('is answered with all of them where all are asked for', async () => {
    expect((await ask('工作目标有哪些')).answer).toContain('30次以上');
  });
});

describe('a question about a limit of the interest subsidy', () => {
  it.each([
    ['贴息最多贴几年', /^贴息期限累计不超过36个月/],
    ['质押贷款贴息最多多少钱', /^每家企业累计贴息不超过20万元/],
    ['质押贷款利率4.35%，利息全额贴吗', /^不是全额：贴息利率不超过.*LPR/],
    ['按LPR算出来贴息有25万，都给吗', /^[^。；]{0,6}最[多高]20万元/],
    ['质押贷款贴息最多20万对不对', /^每家企业累计贴息不超过20万元/],
    ['贷款五年，五年利息都贴吗', /^不能都贴，最多36个月/],
    ['贴息48个月可以吗', /^不能都贴，最多36个月/],
    ['质押贷款贴了三年了还能继续贴不', /^不能再贴，已满36个月/],
    ['贴息的上限是30万吗', /^[^。；]{0,6}最[多高]20万元/],
    ['我们拿专利押给银行贷了500万，能补多少', /^每家企业累计贴息不超过20万元/],
  ])('%s: the limit that is asked for stands first', async (question, first) => {
    const { answer, citations } = await ask(question);
    expect(answer).toMatch(first);
    expect(citations.map(({ clause }) => clause)).toContain('A1.2.2');
  });
});
