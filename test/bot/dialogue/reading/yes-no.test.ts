import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../bot/dialogue/reading/yes-no.ts';

const topic = ['关联'];

describe('yes and no to 与高校有关联吗', () => {
  it.each([
    '是',
    '是的',
    '对',
    '对的',
    '嗯',
    '嗯嗯',
    '有',
    '有的',
    '有一点关联',
    '存在',
    '当然',
    '当然有',
    '没错',
    '正确',
    '确实有',
    '要得',
    '对头',
    '是噻',
    'yes',
    'OK',
    'Y',
    '√',
    '有关联',
    '是有关联的',
    '是的，有关联',
    '不是，有关联的',
    '算是关联企业吧',
    '我们有关联',
    '肯定有',
    '都有',
  ])('takes %s for yes', (text) => {
    expect(readYesNo(text, { topic })).toEqual({ ok: true, value: true });
  });

  it.each([
    '不是',
    '不是的',
    '没有',
    '没',
    '没得',
    '没有的',
    '无',
    '否',
    '不',
    '不对',
    '并没有',
    '并不是',
    '不存在',
    '从来没有',
    '没有关联',
    '无关联',
    '无关联关系',
    '不存在关联关系',
    '我们没有关联',
    '那肯定没有',
    '对的，没有关联',
    '没有，没有任何关联',
    '没有哈',
    '莫得关联',
    'no',
    'N',
    '×',
    '都没有',
    '绝对没有',
    '没有啊',
    '沒有關聯',
  ])('takes %s for no', (text) => {
    expect(readYesNo(text, { topic })).toEqual({ ok: true, value: false });
  });

  it.each([
    ['不清楚', 'unknown'],
    ['不知道', 'unknown'],
    ['说不准', 'unknown'],
    ['要问下财务', 'unknown'],
    ['跳过', 'unknown'],
    ['有的有关联，有的没有', 'mixed'],
    ['一件有一件没有', 'mixed'],
    ['部分有', 'mixed'],
    ['不是没有关联', 'unreadable'],
    ['什么叫关联？', 'unreadable'],
    ['是不是要写证明', 'unreadable'],
    ['今天天气不错', 'unreadable'],
    ['从重庆大学买的', 'unreadable'],
    ['350万', 'unreadable'],
    ['你好', 'unreadable'],
    ['', 'unreadable'],
    ['可能有吧', 'unreadable'],
  ])('does not take %s: %s', (text, problem) => {
    expect(readYesNo(text, { topic })).toEqual({ ok: false, problem });
  });
});

describe('a question that says no: 与高校没有关联，对吗', () => {
  it.each([
    ['对', false],
    ['是的', false],
    ['没错', false],
    ['没有', false],
    ['没有关联', false],
    ['不对', true],
    ['不是', true],
    ['有', true],
    ['有关联', true],
    ['不是，有关联的', true],
  ])('%s means %s', (text, value) => {
    expect(readYesNo(text, { topic, negated: true })).toEqual({ ok: true, value });
  });
});
