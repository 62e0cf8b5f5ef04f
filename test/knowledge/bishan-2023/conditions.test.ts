import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('a condition that is named outright is answered before the rule in general', () => {
  it.each([
    ['我们是融资租赁公司，惠企9家排第一，那8万给不给', /^不符合/, 'A1.2.1'],
    ['璧山一个分理处能不能单独报惠企奖', /^可以/, 'A1.2.1'],
    ['拿外观设计专利押的贷款，贴息有没有', /^可以/, 'A1.2.2'],
    ['上市公司做开放许可，一万有没有份', /^可以/, 'A1.1.3'],
    ['从同行那买的发明，过户备案后投产赚钱，两万能报吗', /^可以/, 'A1.1.4'],
    ['被许可的发明投产赚了钱，转化实施两万给吗', /^不能/, 'A1.1.4'],
    ['自己的发明投产两年一直亏本，转化实施给不给', /^不能/, 'A1.1.4'],
    ['学校是我们二股东，从它那受让的发明补不补', /不能/, '3.1'],
    ['受让的高校发明正在打权属官司，一万先领行吗', /^不能/, '5.1.2.3'],
    ['产品还没认定，五千可以先给吗', /^不能/, 'A1.4'],
    ['池里四十件全是会员企业的发明，没一件高校的', /^不能/, 'A1.6.1'],
  ])('%s', async (question, first, clause) => {
    const { answer, citations } = await ask(question);
    expect(answer).toMatch(first);
    expect(citations.map((citation) => citation.clause)).toContain(clause);
  });

  it('but not where it holds for one of several pieces', async () => {
    const { answer } = await ask('两所大学各转了一件发明给我们，还有一件是公司的，一共几万');
    expect(answer).not.toMatch(/^不能/);
  });
});

describe('caps that are asked about as such', () => {
  it.each([
    ['母子公司各自受让，三万是合起来算还是各算各的', /^按每个企业/],
    ['两笔贷款，贴息封顶是一笔20万吗', /^不是每笔/],
    ['贴息满了20万，担保费那份还能不能报', /^分开算|5万元/],
    ['银行的名次是看放款额还是看户数', /^看惠企数量/],
    ['三份合同各一百多万，合起来过三百万，额外有没有', /^不能相加|没有额外/],
  ])('%s', async (question, first) => {
    expect((await ask(question)).answer).toMatch(first);
  });
});
