import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';

const knowledge = bishanKnowledge();
const ask = (question: string) => knowledge.ask(question, { asOf: '2024-10-20' });

describe('a paper that a question names', () => {
  it.each([
    ['报贴息，贷款合同附不附', '要交：', '质押贷款合同', '5.2.6'],
    ['开放许可要不要专利证书', '要交：', '许可专利证书', '5.2.5'],
    ['培育中心要不要交营业执照', '要交：', '营业执照', '5.2.2'],
    ['许可那边，备案证明不交行不', '不行，要交：', '许可登记备案材料', '5.2.5'],
    ['产品备案的钱，没得认定证明可不可以', '不行，要交：', '通知没有另写', '5.2.7'],
    ['报产品备案要不要交贷款合同', '通知没有要求：', '知识产权质押融资', '5.2.6'],
    ['只有转让合同跟专利证书，登记备案材料还没下来，够不', '不够，还差转让登记备案材料', '告知补齐', '5.2.4'],
    ['许可那项，光有许可合同够不够', '不够，还差许可专利证书、许可登记备案材料', '告知补齐', '5.1.2.2'],
    ['受让高校专利的，除了合同还要啥', '还要转让专利证书、转让登记备案材料', '营业执照', '5.2.4'],
    ['放款凭证找不到，只有还款明细，顶得到不', '可以：', '有其中一样就行', '5.2.6'],
    ['还款明细跟放款证明是不是两个都要交', '不用两样都交：', '有其中一样就行', '5.2.6'],
    ['对账单能代替银行账户信息表不', '通知要求交的是', '没有写可以用别的材料代替', '5.2.2'],
    ['质押登记通知书是啥子事项的', '用于质押的知识产权质押登记通知书是', '知识产权质押融资', '5.2.6'],
    ['报3个产品，开户许可证复印件交3份吗', '不是，一式两份', '开户许可证', '5.2.note'],
    ['开户许可证是交原件吗', '申请人银行开户许可证复印件', '一式两份', '5.2.3'],
    ['报产品备案补贴，专利还没授权，只有受理通知书，行不行', '不行：', '产品所获得的专利证书', '5.2.7'],
    ['只交申请表可以吗', '不够，还要申请人所在单位营业执照', '再加本事项的专门材料', '5.2.2'],
    ['缺了还款明细但有放款证明', '可以：', '有其中一样就行', '5.2.6'],
    ['认定证明没有下来，先报备案的钱行不行', '不行，要交：', '还没有认定的怎么交', '5.2.7'],
    ['委托书和身份证每个事项都要吗', '单位授权委托书', '不分事项', '5.2.2'],
    ['办活动的，转化服务合同要不要交', '要交：', '没有按专利池、促成许可、活动分开列', '5.2.8'],
  ])('is answered from the list of papers: %s', async (question, first, further, clause) => {
    const { answer, answered, citations } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(answer).toContain(further);
    expect(citations.map((citation) => citation.clause)).toContain(clause);
    expect(answered).toBe(true);
  });

  it.each(['需要提交审计报告吗', '要不要社保缴纳证明', '培育中心验收证明要附吗'])(
    'is no paper of the notice where the notice does not list it: %s',
    async (question) => {
      const { answer, answered } = await ask(question);
      expect(answer).toMatch(/^通知没有把.+列进要交的材料/);
      expect(answered).toBe(false);
    },
  );

  it.each([
    ['许可合同备案金额300万，额外多少', '额外1500元'],
    ['许可合同没去备案，给不给', '不能'],
    ['许可合同签之前要不要先打招呼', '不用先立项'],
    ['交材料那天发现缺了开户许可证复印件，当场就拒了么', '先告知补齐'],
    ['产品认定证书落款2024年10月31日，还赶得到这一轮不', '算，'],
  ])('is not asked for where something else is asked: %s', async (question, first) => {
    expect((await ask(question)).answer.indexOf(first)).toBe(0);
  });
});

describe('two matters filed together', () => {
  it('bring the papers of both', async () => {
    const { answer, citations } = await ask('贷款贴息和产品备案一道申请，材料要哪些');
    for (const paper of ['质押贷款合同', '备案专利产品信息', '营业执照']) expect(answer).toContain(paper);
    expect(citations.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['5.2.6', '5.2.7']));
  });
});

describe('the row of the form', () => {
  it.each([
    ['质押贴息填在哪一行', '填“知识产权质押融资”'],
    ['专利池10万填哪格', '填“专利转化服务”'],
    ['高价值专利转化填在表的哪里', '填“高价值专利培育（转化）中心”'],
    ['申请表上有没有产品认定那一行', '有，填“专利密集型产品认定”'],
    [
      '产品备案6个，表上数量、标准、合计怎么写',
      '“专利密集型产品备案”这一行：资助标准1000元/个，资助数量6，资助合计6000元',
    ],
    [
      '转让5件，表里合计填多少',
      '“接受发明专利转让”这一行：资助标准1万元/件，资助数量5，资助合计30000元（已到',
    ],
    ['自有专利转化实施填表里哪一行', '申请表没有单列转化实施这一行'],
  ])('follows the matter: %s', async (question, first) => {
    const { answer, citations } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(citations.map(({ clause }) => clause)).toContain('A2');
  });

  it.each(['惠企数量排第四的银行有没有安慰奖', '开放许可照哪个方案执行', '银行质押贷款现在哪家利率最低'])(
    'is not asked for by a word that holds 行: %s',
    async (question) => {
      expect((await ask(question)).answer).not.toContain('这一行');
    },
  );
});

describe('a cell of the form', () => {
  it.each([
    ['没请代理，那三格怎么办', '没请代理的可以留空'],
    ['审核意见我先帮他们写好要得不', '不用填'],
    ['户名写个人的可以吗', '填申请人自己的账户'],
    ['日期要填不', '要填'],
    ['一家报三项用一张表还是三张', '一张表就可以'],
    ['承诺书另外打还是表里自带', '表里自带'],
    ['合计是写元还是万', '按元填'],
  ])('is told of by itself: %s', async (question, first) => {
    const { answer, citations } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(citations.map(({ clause }) => clause)).toContain('A2');
  });
});

describe('how the papers are handed in', () => {
  it.each([
    ['全部弄成PDF发过来算交了吗', '不算'],
    ['我只带原件来，不带复印件，行不', '不行'],
    ['原件不带，复印件盖章够不够', '不行'],
    ['审完原件啥时候还给我', '原件只是核对查验用'],
    ['法人代表自己跑一趟，授权书还写不写', '通知没有写老板、法定代表人自己去可以免'],
    ['身份证是交老板的还是跑腿那个人的', '经办人本人的'],
    ['现在银行都不发开户许可证了，咋个整', '通知写的是交申请人银行开户许可证复印件'],
    ['资料准备一套够不够', '一式两份'],
  ])('begins with what is asked: %s', async (question, first) => {
    const { answer, answered } = await ask(question);
    expect(answer.indexOf(first)).toBe(0);
    expect(answered).toBe(true);
  });
});
