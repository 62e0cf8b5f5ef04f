import { describe, expect, it } from 'vitest';
import { readChoice, readChoices } from '../../../../bot/dialogue/reading/choice.ts';

const sizes = [
  { value: 'micro', label: '微型', aliases: ['微企'] },
  { value: 'small', label: '小型' },
  { value: 'medium', label: '中型' },
  { value: 'large', label: '大型' },
];
const matters = [
  { value: 'transfer', label: '接受专利转让' },
  { value: 'licence', label: '接受专利许可' },
  { value: 'openLicence', label: '专利开放许可' },
  { value: 'pledgeLoan', label: '专利质押贷款' },
  { value: 'productFiling', label: '专利产品备案' },
];

describe('one of several', () => {
  it.each([
    ['1', 'micro'],
    ['２', 'small'],
    ['选2', 'small'],
    ['2号', 'small'],
    ['2.', 'small'],
    ['②', 'small'],
    ['B', 'small'],
    ['b', 'small'],
    ['第三个', 'medium'],
    ['三', 'medium'],
    ['小型', 'small'],
    ['小型吧', 'small'],
    ['小', 'small'],
    ['小型企业', 'small'],
    ['我们是中型企业', 'medium'],
    ['微企', 'micro'],
    ['是大型的', 'large'],
    ['大型', 'large'],
  ])('%s is %s', (text, value) => {
    expect(readChoice(text, sizes)).toEqual({ ok: true, value });
  });

  it.each([
    ['5', 'outOfRange'],
    ['0', 'outOfRange'],
    ['Z', 'outOfRange'],
    ['1和2', 'several'],
    ['1 2', 'several'],
    ['不是小型', 'unreadable'],
    ['型', 'unreadable'],
    ['中小微', 'unreadable'],
    ['小型有什么好处？', 'unreadable'],
    ['今天天气好', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is none of them: %s', (text, problem) => {
    expect(readChoice(text, sizes)).toEqual({ ok: false, problem });
  });

  it('asks which was meant by a word that two of them have', () => {
    expect(readChoice('许可', matters)).toEqual({
      ok: false,
      problem: 'ambiguous',
      candidates: ['licence', 'openLicence'],
    });
  });
});

describe('several of several', () => {
  it.each([
    ['1', ['transfer']],
    ['1、3', ['transfer', 'openLicence']],
    ['3,1', ['transfer', 'openLicence']],
    ['1和3', ['transfer', 'openLicence']],
    ['1 3', ['transfer', 'openLicence']],
    ['1，3，5', ['transfer', 'openLicence', 'productFiling']],
    ['第一个和第三个', ['transfer', 'openLicence']],
    ['转让', ['transfer']],
    ['转让和备案', ['transfer', 'productFiling']],
    ['转让、质押', ['transfer', 'pledgeLoan']],
    ['接受专利转让，还有专利产品备案', ['transfer', 'productFiling']],
    ['开放许可', ['openLicence']],
    ['都有', ['transfer', 'licence', 'openLicence', 'pledgeLoan', 'productFiling']],
    ['全部', ['transfer', 'licence', 'openLicence', 'pledgeLoan', 'productFiling']],
    ['都没有', []],
    ['以上都没有', []],
  ])('%s is %o', (text, value) => {
    expect(readChoices(text, matters)).toEqual({ ok: true, value });
  });

  it.each([
    ['1,9', 'outOfRange'],
    ['专利', 'ambiguous'],
    ['转让和许可', 'ambiguous'],
    ['你好', 'unreadable'],
    ['1或者什么', 'unreadable'],
  ])('%s is not read: %s', (text, problem) => {
    expect(readChoices(text, matters)).toMatchObject({ ok: false, problem });
  });
});
