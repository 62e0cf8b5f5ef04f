import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../rules/identifiers/patent-number.ts';
import type { Talk } from './support/talk.ts';
import { begin, heard, outcome, pendingOf, say, tap } from './support/talk.ts';

const numbers = Array.from({ length: 300 }, (_, i) => {
  const digits = `20221${String(1_000_000 + i * 37)}`;
  return `ZL${digits}.${checkDigit(digits)}`;
});
const products = Array.from({ length: 200 }, (_, i) => `减速器${i}型`);

/** What Telegram carries in one message, and what anybody reads. */
const longest = 4096;
/** Takes a second or so; ten on a machine that does much else. */
const patience = 10_000;

/** Sends a text, and holds the reply to its limits. */
async function held(before: Talk, send: (talk: Talk) => Promise<Talk>): Promise<Talk> {
  const from = performance.now();
  const after = await send(before);
  expect(performance.now() - from).toBeLessThan(patience);
  for (const reply of after.replies) {
    if ('text' in reply) expect(reply.text.length, reply.text.slice(0, 60)).toBeLessThanOrEqual(longest);
    if (reply.kind === 'question') expect(reply.choices.length).toBeLessThanOrEqual(60);
  }
  expect(JSON.stringify(after.conversation).length).toBeLessThan(200_000);
  return after;
}

const told = async (...texts: string[]): Promise<Talk> => {
  let talk = await begin();
  for (const text of texts) talk = await held(talk, (now) => say(now, text));
  return talk;
};

describe('entries by the hundred', { timeout: 240_000 }, () => {
  it('300 patents, pasted in one message, are kept to the last and said back in short', async () => {
    const opening = '我们是璧山的小企业，从重庆大学受让了300件发明专利，2024年3月1日办完的';
    let talk = await told(opening, '都没有', '都符合', '没领过');
    expect(outcome(talk).result.total).toBe('30000.00');
    talk = await held(talk, (now) => tap(now, 'form'));
    talk = await held(talk, (now) => say(now, numbers.join('、')));
    expect(talk.conversation.facts.claims?.transfers?.map(({ patentNo }) => patentNo)).toEqual(numbers);
    expect(heard(talk)).toMatch(/300件受让专利 · 专利号：ZL.*等300个，都记下了/);
    for (const text of ['结果', '修改']) talk = await held(talk, (now) => say(now, text));
    expect(pendingOf(talk).choices.length).toBeGreaterThan(10);
  });

  it('200 products, each by its name', async () => {
    let talk = await told('我们是璧山的小企业，备案了200个专利产品', '都没有', '2024年3月1日', '没领过');
    expect(outcome(talk).result.total).toBe('10000.00');
    talk = await held(talk, (now) => tap(now, 'form'));
    talk = await held(talk, (now) => say(now, products.join('、')));
    expect(talk.conversation.facts.claims?.productFilings?.map(({ product }) => product)).toEqual(products);
  });

  it('50 loans', async () => {
    const days = ['2023年12月1日', '2024年11月30日', '16万', '3.45%', '没有'];
    const talk = await told('我们是璧山的小型企业，用专利质押贷了50笔款', '都没有', ...days, '没领过');
    const { pledgeLoans } = talk.conversation.facts.claims ?? {};
    expect(pledgeLoans).toHaveLength(50);
    expect(pledgeLoans?.at(-1)).toMatchObject({ interestPaid: '160000', annualRate: '0.0345' });
    expect(Number(outcome(talk).result.total)).toBe(200_000);
  });
});
