import fc from 'fast-check';
import nzh from 'nzh/cn';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../knowledge/reading/amount.ts';
import { readChoice, readChoices } from '../../../../bot/dialogue/reading/choice.ts';
import { readAccountNumber, readPhone } from '../../../../bot/dialogue/reading/contact.ts';
import { readCorrection } from '../../../../bot/dialogue/reading/correction.ts';
import { readCount } from '../../../../knowledge/reading/count.ts';
import { readCreditCode } from '../../../../bot/dialogue/reading/credit-code.ts';
import { readDate } from '../../../../knowledge/reading/date.ts';
import { readFreeText } from '../../../../bot/dialogue/reading/free-text.ts';
import { readNarrative } from '../../../../knowledge/bishan-2023/narrative/narrative.ts';
import { readPatents } from '../../../../bot/dialogue/reading/patents.ts';
import { plain } from '../../../../knowledge/reading/plain.ts';
import { readRate } from '../../../../knowledge/reading/rate.ts';
import { isUnknown } from '../../../../bot/dialogue/reading/unknown.ts';
import { readYesNo } from '../../../../bot/dialogue/reading/yes-no.ts';
import { factsSchema } from '../../../../rules/bishan-2023/facts.ts';
import { checkCharacter } from '../../../../rules/identifiers/credit-code.ts';
import { checkDigit } from '../../../../rules/identifiers/patent-number.ts';

const asOf = '2024-10-20';
const runs = { numRuns: 1000, seed: 20241122 };

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (n: number): string => n.toLocaleString('en-US');

describe('written in many ways and read back', () => {
  it('gives a count', () => {
    const writings: ((n: number) => string)[] = [
      (n) => `${n}`,
      (n) => `${n}件`,
      (n) => `一共${n}个`,
      (n) => `${nzh.encodeS(n)}件`,
      (n) => nzh.encodeB(n),
      grouped,
      (n) => fullWidth(`${n}`),
      (n) => `我们有${nzh.encodeS(n)}家`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...writings), (n, write) => {
        expect(readCount(write(n)), write(n)).toEqual({ ok: true, value: n });
      }),
      runs,
    );
  });

  it('gives an amount', () => {
    const writings: ((yuan: number) => string)[] = [
      (yuan) => `${yuan}元`,
      (yuan) => `¥${grouped(yuan)}`,
      (yuan) => `${nzh.encodeS(yuan)}元`,
      (yuan) => `${nzh.encodeB(yuan)}元整`,
      (yuan) => fullWidth(`${yuan}`) + '元',
      (yuan) => `${yuan / 10_000}万`,
      (yuan) => `${yuan / 10_000}万元`,
      (yuan) => `${yuan / 10_000}w`,
      (yuan) => `备案金额是${grouped(yuan)}元`,
      (yuan) => `${nzh.encodeS(yuan)}块钱`,
    ];
    // Down to 1元 in 万 there are at most four decimals, which a double writes exactly.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...writings), (yuan, write) => {
        expect(readAmount(write(yuan)), write(yuan)).toMatchObject({ ok: true, value: String(yuan) });
      }),
      runs,
    );
  });

  it('gives an amount with 角 and 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (fen) => {
        const yuan = (fen / 100).toFixed(2);
        const value = String(Number(yuan));
        expect(readAmount(`${yuan}元`)).toEqual({ ok: true, value });
        expect(readAmount(`¥${yuan}`)).toEqual({ ok: true, value });
      }),
      runs,
    );
  });

  it('gives a rate', () => {
    const writings: ((basisPoints: number) => string)[] = [
      (bp) => `${(bp / 100).toFixed(2)}%`,
      (bp) => `年利率${bp / 100}%`,
      (bp) => `百分之${bp / 100}`,
      (bp) => `${bp}BP`,
      (bp) => `${bp / 100}个点`,
      (bp) => fullWidth(`${bp / 100}%`),
      (bp) => (bp / 10_000).toFixed(4),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), fc.constantFrom(...writings), (bp, write) => {
        expect(readRate(write(bp)), write(bp)).toMatchObject({ ok: true, value: String(bp / 10_000) });
      }),
      runs,
    );
  });

  it('gives a day', () => {
    const han = (n: number): string => nzh.encodeS(n).replace(/^一十/, '十');
    const digits = (n: number): string =>
      String(n).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
    const pad = (n: number): string => String(n).padStart(2, '0');
    const writings: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${y}年${m}月${d}日`,
      (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}.${m}.${d}`,
      (y, m, d) => `${y}${pad(m)}${pad(d)}`,
      (y, m, d) => `${digits(y)}年${han(m)}月${han(d)}号`,
      (y, m, d) => fullWidth(`${y}`) + `年${m}月${d}日`,
      (y, m, d) => `是${pad(y % 100)}年${m}月${d}号办完的`,
      (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    ];
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (date, write) => {
        const day = date.toISOString().slice(0, 10);
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        expect(readDate(write(y, m, d), { asOf }), write(y, m, d)).toEqual({
          ok: true,
          value: { from: day, to: day, precision: 'day' },
        });
      }),
      runs,
    );
  });

  it('gives patent numbers', () => {
    const number = fc
      .tuple(
        fc.integer({ min: 2004, max: 2024 }),
        fc.constantFrom('1', '2', '3', '8', '9'),
        fc.integer({ min: 0, max: 9_999_999 }),
      )
      .map(([year, kind, serial]) => `${year}${kind}${String(serial).padStart(7, '0')}`)
      .map((digits) => `${digits}.${checkDigit(digits)}`);
    const writings: ((number: string) => string)[] = [
      (n) => n,
      (n) => `ZL${n}`,
      (n) => `zl ${n.toLowerCase()}`,
      (n) => n.replace('.', ''),
      (n) => fullWidth(`ZL${n}`),
      (n) => `ZL ${n.slice(0, 4)} ${n.slice(4, 5)} ${n.slice(5)}`,
    ];
    const list = fc.uniqueArray(fc.tuple(number, fc.constantFrom(...writings)), {
      minLength: 1,
      maxLength: 6,
      selector: ([n]) => n,
    });
    fc.assert(
      fc.property(list, fc.constantFrom('、', '，', '\n', '; ', ' 和 '), (numbers, separator) => {
        const text = numbers.map(([n, write]) => write(n)).join(separator);
        const read = readPatents(text, { asOf });
        expect(
          read.patents.map((patent) => patent.number),
          text,
        ).toEqual(numbers.map(([n]) => `ZL${n}`));
        expect(read.faults).toEqual([]);
      }),
      runs,
    );
  });

  it('gives a credit code', () => {
    const alphabet = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'.split(''));
    const body = fc
      .tuple(
        fc.constantFrom('91', '92', '12', '51'),
        fc.integer({ min: 100_000, max: 999_999 }),
        fc.array(alphabet, { minLength: 9, maxLength: 9 }),
      )
      .map(([head, area, tail]) => head + String(area) + tail.join(''));
    fc.assert(
      fc.property(body, (first) => {
        const value = first + checkCharacter(first);
        for (const text of [value, value.toLowerCase(), value.replace(/(.{4})/g, '$1 '), `代码：${value}`]) {
          expect(readCreditCode(text), text).toEqual({ ok: true, value });
        }
      }),
      runs,
    );
  });
});

/** Pieces of what people type, in any order: what is nearest to sense and still has none. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...'零一二两三十百千万亿点几多半个件家笔年月日号底初%‰¥元块角分厘wk.,，。、-~ 0123456789ZLx没有不是对'.split(
        '',
      ),
      '2024',
      '去年',
      '上个月',
      '受让',
      '许可',
      '开放许可',
      '贷了',
      '利率',
      '备案',
      '认定',
      '我们',
      '大学',
      '专利',
      '发明',
      '支行',
      '放了',
      '分别',
      '百分之',
      '改成',
      '删掉',
      '再加',
      '第',
      'ZL2021',
      '评估费',
      '培训',
      '专利池',
      '促成',
      '到期',
      '放款',
      '过户',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const options = ['微型', '小型', '中型', '大型'].map((label, i) => ({ value: String(i), label }));

describe('whatever is typed', () => {
  it('keeps every position', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text)).toHaveLength(text.length);
      }),
      runs,
    );
  });

  it('gives only values that the facts can hold', () => {
    const amount = /^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$/;
    const rate = /^0(\.[0-9]{1,8})?$/;
    const day = /^20\d\d-\d\d-\d\d$|^2100-\d\d-\d\d$/;
    const valuesOf = <Value>(
      read: { ok: true; value: Value } | { ok: false; candidates?: readonly Value[] },
    ): readonly Value[] => (read.ok ? [read.value] : (read.candidates ?? []));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const value of valuesOf(readAmount(text, { noneIsZero: true }))) expect(value).toMatch(amount);
        for (const value of valuesOf(readRate(text))) expect(value).toMatch(rate);
        for (const value of valuesOf(readCount(text))) {
          expect(Number.isInteger(value) && value >= 0 && value <= 1_000_000).toBe(true);
        }
        for (const { from, to } of valuesOf(readDate(text, { asOf }))) {
          expect(from).toMatch(day);
          expect(to >= from).toBe(true);
        }
        for (const { number } of readPatents(text, { asOf }).patents)
          expect(number).toMatch(/^ZL\d{12}\.[\dX]$/);
      }),
      { ...runs, numRuns: 3000 },
    );
  });

  it('tells only facts that are well formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readNarrative(text, { asOf });
        if (read !== null) expect(factsSchema.safeParse(read.facts).error, text).toBeUndefined();
      }),
      { ...runs, numRuns: 3000 },
    );
  });

  it('throws nowhere', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readChoice(text, options);
        readChoices(text, options);
        readYesNo(text, { topic: ['关联'] });
        isUnknown(text);
        readPhone(text);
        readAccountNumber(text);
        readCreditCode(text);
        readFreeText(text);
        readCorrection(text);
      }),
      { ...runs, numRuns: 3000 },
    );
  });
});
