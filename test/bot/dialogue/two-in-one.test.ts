import { describe, expect, it } from 'vitest';
import type { Talk } from './support/talk.ts';
import { begin, heard, pendingOf, say } from './support/talk.ts';

const loanOf = ({ conversation }: Talk) => conversation.facts.claims?.pledgeLoans?.[0];
const bankOf = ({ conversation }: Talk) => conversation.facts.claims?.bankPledge;

describe('the two days of a loan in one question', () => {
  const asked = async () =>
    say(await begin(), '我们是璧山的小型企业，用专利质押贷了款', '都没有', '没领过', '是');
  const [drawnOn, maturesOn] = ['2024-01-05', '2025-01-04'];

  it.each<[string, object]>([
    ['2024-01-05到2025-01-04', { drawnOn, maturesOn }],
    ['2024年1月5日放款，2025年1月4日到期', { drawnOn, maturesOn }],
    ['2025年1月4号到期，放款是2024年1月5号', { drawnOn, maturesOn }],
    ['2024年1月5日', { drawnOn }],
    ['2025年1月4日到期', { maturesOn }],
    ['2024年1月5日放款，2025年2月30日到期', { drawnOn }],
    ['2024年1月5日放款，2025年1月到期', { drawnOn }],
  ])('%s', async (text, days) => {
    const before = await asked();
    expect(pendingOf(before).text).toContain('哪天放款、哪天到期');
    const talk = await say(before, text);
    expect(loanOf(talk)).toEqual({ primaryCollateralIsIP: true, ...days });
    expect(pendingOf(talk).text).toContain(
      Object.keys(days).length === 2 ? '利息' : 'drawnOn' in days ? '哪天到期' : '哪天放款',
    );
  });

  it.each([
    ['2024年1月5日放款，2025年2月30日到期', '“2025年2月30日”：日历上没有'],
    ['2024年1月5日放款，2025年1月到期', '“2025年1月”：这里要具体到哪一天'],
    ['2025年1月5日放款，2024年1月4日到期', '到期日应当晚于放款日'],
  ])('%s: says what is wrong', async (text, said) => {
    expect(heard(await say(await asked(), text))).toContain(said);
  });
});

describe('the two figures of a bank in one question', () => {
  const asked = async () => say(await begin(), '银行放了贷', '都没有', '银行');

  it.each<[string, object]>([
    ['5家，3200万', { enterprises: 5, loanTotal: '32000000' }],
    ['3200万元，惠及5户企业', { enterprises: 5, loanTotal: '32000000' }],
    ['一共5家企业3200万', { enterprises: 5, loanTotal: '32000000' }],
    ['五家', { enterprises: 5 }],
    ['5', { enterprises: 5 }],
    ['三千二百万元', { loanTotal: '32000000' }],
  ])('%s', async (text, figures) => {
    const before = await asked();
    expect(pendingOf(before).text).toMatch(/多少家企业，一共放了多少钱/);
    const talk = await say(before, text);
    expect(bankOf(talk)).toEqual(figures);
    const open = { 2: '排第几', 1: 'enterprises' in figures ? '一共多少钱' : '多少家企业' };
    expect(pendingOf(talk).text).toContain(open[Object.keys(figures).length as 1 | 2]);
  });
});

describe('one thing under two matters', () => {
  const small = '我们是璧山的小企业，没领过';
  const products = `${small}。备案了3个专利产品，2024年4月10日备案的，其中2个认定了，8月20日认定的`;

  it('其中2个认定了: those are products that were filed, until the form asks for their names', async () => {
    const talk = await say(await begin(), products, '都没有');
    expect(heard(talk)).toMatch(/测算结果 11000.00/);
    expect(talk.conversation.pending.kind).toBe('done');
    const form = await say(talk, '填申请表', '重庆某某机械有限公司');
    expect(pendingOf(form).text).toContain('3个备案产品叫什么名称');
    const named = await say(form, '减速器、离合器、传动轴');
    expect(pendingOf(named).text).toContain('2个认定产品叫什么名称');
    const both = await say(named, '减速器、离合器');
    expect(both.conversation.facts.claims?.productFilings?.map(({ product }) => product)).toEqual([
      ...['减速器', '离合器', '传动轴'],
    ]);
    expect(heard(await say(both, '结果'))).toContain('11000.00');
  });

  it('同一个 says it of products without names', async () => {
    const apart = `${small}。备案了1个专利产品，2024年4月10日备案的。还认定了1个密集型产品，8月20日认定的`;
    const talk = await say(await begin(), apart, '都没有');
    expect(pendingOf(talk).text).toContain('叫什么名称');
    expect(heard(await say(talk, '同一个'))).toMatch(/测算结果 5000.00/);
    expect(heard(await say(talk, '减速器', '就是备案的那个'))).toMatch(/测算结果 5000.00/);
    expect(heard(await say(talk, '减速器', '离合器'))).toMatch(/测算结果 6000.00/);
  });

  it('和受让的是同一件 says it of patents, by the number of one', async () => {
    const account = `${small}。从重庆大学受让了1件发明专利，2024年3月5日过户的。自己的1件发明专利2024年5月6日投产了`;
    const talk = await say(await begin(), account, '都没有', '都符合');
    expect(pendingOf(talk).text).toContain('专利号是多少');
    expect(heard(await say(talk, '同一件'))).toContain('只按最有利的一项资助一次');
    const same = await say(talk, 'ZL202110000001.6', '和受让的是同一件');
    expect(heard(same)).toMatch(/从优、不叠加[^]*测算结果 20000.00/);
  });
});

describe('told otherwise than before', () => {
  const opening = '我们是璧山的小企业，从重庆大学受让了2件发明专利，2024年3月5日过户的';
  const of = ({ conversation }: Talk) => conversation.facts.claims?.transfers ?? [];

  it('another number of things is asked about, and nothing is changed unasked', async () => {
    const talk = await say(await begin(), opening, '我们从重庆大学受让了3件专利');
    expect(of(talk)).toHaveLength(2);
    expect(heard(talk)).toContain('前面说的受让专利是2件');
    expect(pendingOf(talk).text).toContain('一共受让了几件');
    expect(of(await say(talk, '3件'))).toHaveLength(3);
  });

  it('what is told of one more thing is of that one only', async () => {
    const talk = await say(await begin(), '我们是璧山的小企业，从重庆大学受让了2件发明专利');
    const more = await say(talk, '还受让了1件西南大学的实用新型专利，5月9日过户的');
    expect(of(more).map(({ completedOn }) => completedOn)).toEqual([undefined, undefined, '2024-05-09']);
  });

  it('a size makes an enterprise, whoever skipped what they are', async () => {
    const talk = await say(await begin(), '买了专利', '2件', '都没有', '不知道', '规模改成小型企业');
    expect(talk.conversation.facts.applicant).toMatchObject({ kind: 'enterprise', size: 'small' });
  });
});

describe('a menu', () => {
  it.each([['嗯嗯嗯嗯哦', '哦哦哦呃', '呃呃哦哦']])(
    'has nothing that could be skipped: %s',
    async (...texts) => {
      let talk = await begin();
      for (const text of texts) {
        talk = await say(talk, text);
        expect(heard(talk)).not.toMatch(/说“不知道”|跳过/);
      }
    },
  );
});
