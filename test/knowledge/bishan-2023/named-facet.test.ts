import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();

describe('a question that names what it wants of a subject', () => {
  it.each([
    ['搞专利池报账要哪些材料', '5.2.8'],
    ['办完培训活动，拿什么证明我们办过', '5.2.8'],
    ['促成许可这一项的佐证材料', '5.2.8'],
    ['银行那个惠企奖励要提交啥', '5.2.6'],
    ['开放许可报账的书面材料', '5.2.5'],
    ['产品认定奖励的申报文件清单', '5.2.7'],
    ['窗口说我缺了开户许可证复印件，会不会当场拒', '5.1.2.2'],
    ['同一件专利先拿受让的一万，再拿转化实施的两万，行吗', 'A1.note'],
    ['四年期的质押贷款，第四年还贴不', 'A1.2.2'],
    ['我行惠企5家排名第一，贷款5000万，奖多少', 'A1.2.1'],
  ])('%s: clause %s', async (question, clause) => {
    const { citations } = await knowledge.ask(question, { asOf: '2024-10-20' });
    expect(citations.map((citation) => citation.clause)).toContain(clause);
  });

  it.each([
    ['专利池补多少钱', 'A1.6.1'],
    ['办培训活动能补多少', 'A1.6.3'],
    ['材料要几份', '5.2.note'],
    ['开户许可证要交吗', '5.2.3'],
    ['材料造假会怎样', '6.3'],
  ])('%s: still clause %s', async (question, clause) => {
    const { citations } = await knowledge.ask(question, { asOf: '2024-10-20' });
    expect(citations.map((citation) => citation.clause)).toContain(clause);
  });
});
