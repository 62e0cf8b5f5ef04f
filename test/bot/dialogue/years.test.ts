import { describe, expect, it } from 'vitest';
import { begin, heard, pendingOf, say, tap } from './support/talk.ts';

const now = { asOf: '2026-11-22', fixed: false };
const inTime = { asOf: '2024-06-01', fixed: false };
const start = ['我们是璧山的小企业，从重庆大学受让了1件发明专利', '都没有', '都符合'];

const asked = async (clock: typeof now, ...texts: string[]) => {
  const talk = await say(await begin(clock), ...start);
  expect(pendingOf(talk).text).toContain('哪天办完');
  return say(talk, ...texts);
};
const dayOf = (talk: Awaited<ReturnType<typeof asked>>) =>
  talk.conversation.facts.claims?.transfers?.[0]?.completedOn;

describe('a date without a year', () => {
  it.each([
    ['3月1日', '2024-03-01'],
    ['三月一号', '2024-03-01'],
    ['12月1日', '2023-12-01'],
    ['11月1日', '2023-11-01'],
    ['10月31日', '2024-10-31'],
    ['2月29日', '2024-02-29'],
    ['3.1', '2024-03-01'],
    ['3月', '2024-03-31'],
    ['2025年3月1日', '2025-03-01'],
  ])('said after the window, %s lies in it: %s, and the year is said back', async (text, day) => {
    const talk = await asked(now, text);
    expect(dayOf(talk)).toBe(day);
    expect(heard(talk)).toContain(`${day.slice(0, 4)}年`);
  });

  it.each([
    ['3月1日', '2024-03-01'],
    ['8月1日', '2023-08-01'],
    ['12月1日', '2023-12-01'],
  ])('said within the window, %s is the last one past: %s', async (text, day) => {
    expect(dayOf(await asked(inTime, text))).toBe(day);
  });

  it('of a narrative and beside a patent number lies in the window too', async () => {
    const told = await say(await begin(now), '我们是璧山的小企业，从重庆大学受让了1件发明专利，3月1日办完的');
    expect(dayOf(told)).toBe('2024-03-01');
  });

  it('of a loan’s end is the next one after it was drawn', async () => {
    const loan = await say(
      await begin(now),
      ...['我们是璧山的小型企业，用专利质押贷了款', '都没有', '没有', '12月1日', '11月30日'],
    );
    expect(loan.conversation.facts.claims?.pledgeLoans?.[0]).toMatchObject({
      drawnOn: '2023-12-01',
      maturesOn: '2024-11-30',
    });
  });
});

describe('a day before or after which something was done', () => {
  it.each(['2024年3月1日之前', '2023年11月1日以前办的', '2024年10月31日之后', '3月1日前办完的'])(
    'is none on which it was done: %s',
    async (text) => {
      const talk = await asked(inTime, text);
      expect(dayOf(talk)).toBeUndefined();
      expect(heard(talk)).toContain('之前或之后');
    },
  );

  it('is one on which a loan falls due', async () => {
    const loan = await say(
      await begin(inTime),
      ...[
        '我们是璧山的小型企业，用专利质押贷了款',
        '都没有',
        '没有',
        '2023年12月1日',
        '2024年11月30日前还清',
      ],
    );
    expect(loan.conversation.facts.claims?.pledgeLoans?.[0]).toMatchObject({ maturesOn: '2024-11-30' });
  });
});

describe('去年 and 今年', () => {
  it.each([
    ['去年3月1日', '2025-03-01', '2025年3月1日', '2024年3月1日'],
    ['今年3月', '2026-03-31', '2026年3月（具体日子待补）', '2024年3月（具体日子待补）'],
    ['去年12月1日', '2025-12-01', '2025年12月1日', '2023年12月1日'],
  ])(
    '%s is by the clock; where that is outside, one tap corrects it',
    async (text, day, byClock, inWindow) => {
      const talk = await asked(now, text);
      expect(dayOf(talk)).toBeUndefined();
      expect(pendingOf(talk).choices.map(({ label }) => label)).toEqual([byClock, inWindow]);
      expect(dayOf(await tap(talk, '0'))).toBe(day);
      expect(dayOf(await tap(talk, '1'))?.slice(0, 4)).toBe(inWindow.slice(0, 4));
      expect(heard(await tap(talk, '1'))).toContain(inWindow);
    },
  );

  it.each<[string, string, string]>([
    ['今年3月办完的', '2026-03-31', '2024-03-31'],
    ['去年3月5日过户的', '2025-03-05', '2024-03-05'],
    ['去年12月5日过户的', '2025-12-05', '2023-12-05'],
  ])(
    'of a first account, %s is not taken before the year is told by one tap',
    async (text, byClock, meant) => {
      const account = `我们是璧山的小企业，从重庆大学受让了2件发明专利，${text}`;
      const talk = await say(await begin(now), account);
      expect(talk.conversation.facts.claims?.transfers).toMatchObject([{ source: 'university' }, {}]);
      expect(dayOf(talk)).toBeUndefined();
      expect(heard(talk)).toContain('哪一年');
      expect(pendingOf(talk).choices).toHaveLength(2);
      const days = async (value: string) =>
        (await tap(talk, value)).conversation.facts.claims?.transfers?.map(({ completedOn }) => completedOn);
      expect(await days('0')).toEqual([byClock, byClock]);
      expect(await days('1')).toEqual([meant, meant]);
      expect(dayOf(await say(talk, '2024年4月1日'))).toBe('2024-04-01');
      expect(pendingOf(await say(talk, '不知道')).text).toContain('下面这些情况');
    },
  );

  it('is taken at once where it lies in the window', async () => {
    expect(dayOf(await asked(inTime, '去年12月1日'))).toBe('2023-12-01');
    expect(dayOf(await asked(now, '前年3月1日'))).toBe('2024-03-01');
  });
});
