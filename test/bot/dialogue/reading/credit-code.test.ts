import { describe, expect, it } from 'vitest';
import { readCreditCode } from '../../../../bot/dialogue/reading/credit-code.ts';

const code = '91440300708461136T';

describe('统一社会信用代码 as typed', () => {
  it.each([
    code,
    '91440300708461136t',
    '9144 0300 7084 6113 6T',
    '信用代码：91440300708461136T',
    '９１４４０３００７０８４６１１３６Ｔ',
    '我们的是91440300708461136T。',
  ])('reads %s', (text) => {
    expect(readCreditCode(text)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['9144O300708461136T', { problem: 'creditCodeLetter', likely: code, detail: '第5位的“O”' }],
    ['9I440300708461136T', { problem: 'creditCodeLetter', likely: code, detail: '第2位的“I”' }],
    ['914403007084611366', { problem: 'creditCodeCheck' }],
    ['9144030070846113', { problem: 'creditCodeLength', detail: '16' }],
    ['914403007084611361T', { problem: 'creditCodeLength', detail: '19' }],
    ['91A40300708461136T', { problem: 'creditCodeShape', detail: '第3位的“A”' }],
    ['没有', { problem: 'unreadable' }],
    ['', { problem: 'unreadable' }],
    [`${code}和9144030071526726XG`, { problem: 'ambiguous' }],
  ])('says what is wrong with %s', (text, fault) => {
    expect(readCreditCode(text)).toMatchObject({ ok: false, ...fault });
  });
});
