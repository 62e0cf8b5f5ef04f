import { describe, expect, it } from 'vitest';
import type { Talk } from './support/talk.ts';
import { begin, heard, outcome, pendingOf, say, tap } from './support/talk.ts';

const [a, b, c] = ['ZL202110000001.6', 'ZL202110000002.0', 'ZL202310000003.4'];
const utility = 'ZL202120000001.1';
const bought = '我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月5日过户的，没领过';
const contract = '我们是璧山的小企业，签了1份许可合同，西南大学的3件发明，备案金额20万，5月3日备案的，没领过';
const both =
  '我们是璧山的小企业，从重庆大学受让了1件发明专利，今年3月5日过户的，没领过。还签了1份许可合同，西南大学的1件发明，备案金额20万，5月3日备案的';

const after = async (opening: string, ...texts: string[]) => say(await begin(), opening, '都没有', ...texts);
const claims = ({ conversation }: Talk) => conversation.facts.claims;
const transfers = (talk: Talk) => claims(talk)?.transfers?.map(({ patentNo }) => patentNo);

describe('patent numbers that nobody asked for', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    ['as many as patents, after the result', ['都符合', `${a}、${b}`], [a, b]],
    ['fewer: the first of them', ['都符合', `专利号是${a}`], [a, undefined]],
    ['one after the other', ['都符合', a, b], [a, b]],
    ['those known already among them', ['都符合', a, `${a}、${b}`], [a, b]],
    ['beside an answer', [`都符合，专利号${a}和${b}`], [a, b]],
    ['in the middle of the questions', [`受让的专利号是${a}`], [a, undefined]],
  ])('%s', async (_, texts, numbers) => {
    const talk = await after(bought, ...texts);
    expect(transfers(talk)).toEqual(numbers);
    expect(heard(talk)).toMatch(/记下了[^]*专利号：ZL/);
  });

  it('are told back without the whole result again, as it still stands', async () => {
    const talk = await after(bought, '都符合', `${a}、${b}`);
    expect(heard(talk)).toContain('2件受让专利 · 专利号：');
    expect(heard(talk)).toContain('测算结果没有变');
    expect(heard(talk)).not.toContain('核对一下');
  });

  it('more than patents: it is asked whether there are more', async () => {
    const asked = await after(bought, '都符合', `${a}、${b}、${c}`);
    expect(pendingOf(asked).choices.map(({ label }) => label)).toEqual([
      '都算上，一共3件',
      'ZL202110000001.6等2个',
    ]);
    expect(transfers(await tap(asked, '0'))).toEqual([a, b, c]);
    expect(transfers(await tap(asked, '1'))).toEqual([a, b]);
    expect(transfers(await say(asked, '上一步'))).toEqual([undefined, undefined]);
  });

  it('when every patent has one: another patent, or in the place of them', async () => {
    const asked = await say(await after(bought, '都符合', `${a}、${b}`), c);
    expect(pendingOf(asked).choices.map(({ label }) => label)).toEqual(['都算上，一共3件']);
    const again = await say(await after(bought, '都符合', `${a}、${b}`), `${b}和${a}`);
    expect(heard(again)).toContain('前面都已经记下了');
  });

  it('of one of two matters: it is asked which, unless it is said', async () => {
    const asked = await after(both, a);
    expect(pendingOf(asked).choices.map(({ label }) => label)).toEqual([
      `被许可的专利：${a}`,
      `受让的专利：${a}`,
    ]);
    expect(transfers(await tap(asked, '1'))).toEqual([a]);
    const said = await after(both, `受让的是${a}，许可的是${b}`);
    expect(transfers(said)).toEqual([a]);
    expect(claims(said)?.licences?.[0]?.patentNos).toEqual([b]);
  });

  it('of a contract that was said to cover more: nothing is lost unasked', async () => {
    const asked = await after(contract, '都符合', `${a}、${b}`);
    expect(claims(asked)?.licences?.[0]).toMatchObject({ patentCount: 3 });
    expect(heard(asked)).toContain('个数不一样');
    const fewer = await tap(asked, '0');
    expect(claims(fewer)?.licences?.[0]).toMatchObject({ patentNos: [a, b] });
    expect(heard(fewer)).toContain('15,000元 → 10,000元');
  });

  it('asked how many, their numbers say it', async () => {
    expect(transfers(await say(await begin(), '买了专利', `${a}、${b}`))).toEqual([a, b]);
    const one = await say(await begin(), '买了专利', a);
    expect(transfers(one)).toEqual([a]);
    expect(one.conversation.uncounted).toEqual([]);
  });

  it('go to the patent of their kind', async () => {
    const mixed = '我们是璧山的小企业，从重庆大学受让了1件发明专利1件实用新型，今年3月5日过户的，没领过';
    const talk = await after(mixed, '都符合', `${utility}、${a}`);
    expect(transfers(talk)).toEqual([a, utility]);
  });

  it.each(['2021100000016', '50050101362000000123'])(
    '%s is an account where one is asked',
    async (number) => {
      let talk = await after(bought, '都符合', '填申请表');
      while (!pendingOf(talk).text.includes('账号')) talk = await say(talk, '跳过');
      expect((await say(talk, number)).conversation.identity.account?.number).toBe(number);
    },
  );
});

describe('one wrong value among right ones', () => {
  const asked = async (count: number) =>
    say(await begin(), `我们是璧山的小企业，从重庆大学受让了${count}件专利`, '都没有');

  it.each<[string, string, RegExp]>([
    ['the check digit', 'ZL202110000002.1', /“ZL202110000002.1”的校验位/],
    ['the length', 'ZL20211000002.1', /“ZL20211000002.1”的位数不对/],
    ['the kind', 'ZL202140000001.6', /“ZL202140000001.6”的第5位不对/],
    ['a publication', 'CN113456789B', /“CN113456789B”是公开号/],
    ['a number told before', a, /“ZL202110000001.6”发了两遍/],
  ])('of patents, %s: the others are taken, and only that one is asked', async (_, wrong, said) => {
    const talk = await say(await asked(3), `${a}、${wrong}、${c}`);
    expect(transfers(talk)?.filter((number) => number !== undefined)).toEqual([a, c]);
    expect(heard(talk)).toMatch(said);
    expect(pendingOf(talk).text).toMatch(/第[23]件受让专利的专利号/);
    const whole = await say(talk, b);
    expect(transfers(whole)?.toSorted()).toEqual([a, b, c]);
    expect(pendingOf(whole).text).toContain('关联');
  });

  it('each fault is named with its numbers', async () => {
    const talk = await say(await asked(4), `${a}、ZL202110000002.1、ZL20211000002.1、ZL202110000003.1`);
    expect(heard(talk)).toMatch(/“ZL202110000002.1、ZL202110000003.1”的校验位[^]*“ZL20211000002.1”的位数/);
    expect(pendingOf(talk).text).toContain('第2、3、4件');
  });

  it('the number that a patent has already is not another’s', async () => {
    const talk = await say(await asked(2), `${a}、ZL202110000002.1`, a);
    expect(heard(talk)).toContain('前面已经记过了');
    expect(transfers(talk)).toEqual([a, undefined]);
  });

  it('two neighbours in the wrong order: what was probably meant is offered', async () => {
    const talk = await say(await asked(2), `ZL202110000010.6、${b}`);
    expect(transfers(talk)).toEqual([undefined, b]);
    expect(pendingOf(talk).choices.map(({ label }) => label)).toEqual([a]);
    expect(transfers(await say(talk, '是的'))).toEqual([a, b]);
  });

  it('of a contract: what comes is added to the others', async () => {
    const start = await say(await begin(), '我们是璧山的小企业，跟西南大学签了1份许可合同', '都没有');
    const talk = await say(start, `${a}、ZL20211000002.1、${c}`);
    expect(claims(talk)?.licences?.[0]?.patentNos).toEqual([a, c]);
    expect(claims(await say(talk, b))?.licences?.[0]?.patentNos).toEqual([a, c, b]);
    const left = await say(talk, '不知道');
    expect(claims(left)?.licences?.[0]?.patentNos).toEqual([a, c]);
    expect(pendingOf(left).text).toContain('关联');
  });

  it.each<[string, RegExp]>([
    ['2024年3月1日，2月30日，5月6日', /“2月30日”：日历上没有这一天/],
    ['2024年3月1日，2023年下半年，2024年5月6日', /“2023年下半年”：这段时间有一部分不在/],
  ])('of days, %s', async (text, said) => {
    const talk = await say(await asked(3), '都是发明专利', '都符合', text);
    const days = (now: Talk) => claims(now)?.transfers?.map(({ completedOn }) => completedOn);
    expect(days(talk)).toEqual(['2024-03-01', undefined, '2024-05-06']);
    expect(heard(talk)).toMatch(said);
    expect(pendingOf(talk).text).toContain('第2件受让专利的转让登记');
    expect(days(await say(talk, '3月2日'))).toEqual(['2024-03-01', '2024-03-02', '2024-05-06']);
  });

  it('all of them wrong are refused as before', async () => {
    const before = await asked(2);
    const talk = await say(before, 'ZL202110000002.1、ZL20211000002.1');
    expect(talk.conversation.facts).toEqual(before.conversation.facts);
    expect(heard(talk)).toMatch(/校验位[^]*位数/);
    expect(outcome(talk).result.total).toBe('0.00');
  });
});
