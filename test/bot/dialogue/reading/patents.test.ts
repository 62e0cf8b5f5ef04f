import { describe, expect, it } from 'vitest';
import { readPatents } from '../../../../bot/dialogue/reading/patents.ts';

const asOf = '2024-10-20';
const a = 'ZL202110000001.6';
const b = 'ZL202110000002.0';
const c = 'ZL202310000003.4';

/** Each number with its day, as `number@day`. */
function shown(text: string): string[] {
  return readPatents(text, { asOf }).patents.map(({ number, on }) =>
    on === null ? number : `${number}@${typeof on === 'string' ? on : on.to}`,
  );
}

describe('patent numbers in any spelling', () => {
  it.each([
    ['ZL202110000001.6', [a]],
    ['zl202110000001.6', [a]],
    ['202110000001.6', [a]],
    ['2021100000016', [a]],
    ['ZL 2021 1 0000001.6', [a]],
    ['ZL2021 1000 0001.6', [a]],
    ['ＺＬ２０２１１００００００１．６', [a]],
    ['专利号：ZL202110000001.6', [a]],
    ['专利号是202110000001.6。', [a]],
    ['ZL2O2110000001.6', [a]],
    ['ZL202110000001.6、ZL202110000002.0', [a, b]],
    ['202110000001.6 202110000002.0', [a, b]],
    ['2021100000016,2021100000020', [a, b]],
    ['ZL202110000001.6\nZL202110000002.0\nZL202310000003.4', [a, b, c]],
    ['第一件ZL202110000001.6和第二件ZL202110000002.0', [a, b]],
  ])('reads %j', (text, numbers) => {
    expect(shown(text)).toEqual(numbers);
    expect(readPatents(text, { asOf }).faults).toEqual([]);
  });

  it('counts a repeated number once and names it', () => {
    const read = readPatents('ZL202110000001.6、2021100000016', { asOf });
    expect(read.patents).toHaveLength(1);
    expect(read.repeated).toEqual([a]);
  });

  it('marks what was called an application', () => {
    expect(readPatents('申请号202110000001.6', { asOf }).patents).toMatchObject([
      { number: a, application: true },
    ]);
    expect(readPatents('专利号202110000001.6', { asOf }).patents).toMatchObject([{ application: false }]);
  });

  it.each([
    ['202110000001', { problem: 'checkMissing', likely: a }],
    ['ZL202110000001.7', { problem: 'checkDigit' }],
    ['ZL202110000010.6', { problem: 'checkDigit', likely: a }],
    ['ZL202150000001.6', { problem: 'kind' }],
    ['ZL20211000001.6', { problem: 'length', digits: 12 }],
    ['95115608.X', { problem: 'length', digits: 9 }],
    ['CN113456789B', { problem: 'publication' }],
    ['CN 113456789 A', { problem: 'publication' }],
  ])('says what is wrong with %s', (text, fault) => {
    const read = readPatents(text, { asOf });
    expect(read.patents).toEqual([]);
    expect(read.faults).toMatchObject([fault]);
  });

  it.each(['13800138000', '电话023-41420000', '2024年3月1日', '2024-03-01', '350万', '你好', '3件', ''])(
    'sees no patent in %s',
    (text) => {
      expect(readPatents(text, { asOf })).toEqual({ patents: [], faults: [], repeated: [] });
    },
  );

  it('keeps the good numbers beside a bad one', () => {
    const read = readPatents('ZL202110000001.6、ZL202110000002.9', { asOf });
    expect(read.patents.map(({ number }) => number)).toEqual([a]);
    expect(read.faults).toMatchObject([{ text: 'ZL202110000002.9', problem: 'checkDigit' }]);
  });
});

describe('patents and their dates', () => {
  it.each([
    [`${a}，2024年3月1日`, [`${a}@2024-03-01`]],
    [`${a}、${b} 3月1日，${c} 5月6日`, [`${a}@2024-03-01`, `${b}@2024-03-01`, `${c}@2024-05-06`]],
    [`3月1日办了${a}和${b}，5月6日办了${c}`, [`${a}@2024-03-01`, `${b}@2024-03-01`, `${c}@2024-05-06`]],
    [`${a}，${b}，都是2024年3月1日`, [`${a}@2024-03-01`, `${b}@2024-03-01`]],
    [`${a}、${b}分别是3月1日和5月6日`, [`${a}@2024-03-01`, `${b}@2024-05-06`]],
    [`第一件${a}，2024-03-01；第二件${b}，2024-05-06`, [`${a}@2024-03-01`, `${b}@2024-05-06`]],
    [`${a} 20240301\n${b} 20240506`, [`${a}@2024-03-01`, `${b}@2024-05-06`]],
    [`${a}，2月30日`, [`${a}@impossible`]],
    [`${a} 3月1日，${b}`, [`${a}@2024-03-01`, b]],
    [`${a}，2023年12月1日签的，3月1日过户`, [a]],
    [`${a}、${b}、${c}分别是3月1日和5月6日`, [a, b, c]],
  ])('pairs %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
