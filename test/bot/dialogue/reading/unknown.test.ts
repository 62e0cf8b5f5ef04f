import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../../bot/dialogue/reading/unknown.ts';

describe('leaving a question open', () => {
  it.each([
    '不知道',
    '不清楚',
    '不太清楚',
    '不晓得',
    '不确定',
    '不记得了',
    '记不清',
    '记不得了',
    '忘了',
    '忘记了',
    '说不清',
    '说不准',
    '拿不准',
    '没印象',
    '跳过',
    '先跳过',
    '略过',
    'skip',
    '过',
    '暂时没有',
    '暂时不知道',
    '回头再说',
    '回头补',
    '以后再补',
    '以后补',
    '稍后',
    '晚点再说',
    '下一个',
    '还没定',
    '要问一下财务',
    '得问会计',
    '待定',
    '不详',
    '先空着',
    '我也不知道啊',
    '这个我不清楚',
    '不想说',
    '?',
  ])('%s', (text) => {
    expect(isUnknown(text)).toBe(true);
  });

  it.each([
    '没有',
    '是',
    '不是',
    '3件',
    '350万',
    '无',
    '2024年3月1日',
    '没有关联',
    '重庆大学',
    '路过',
    '通过了',
    '过户了',
    '你好',
    '',
    '已经过去了',
  ])('%s leaves nothing open', (text) => {
    expect(isUnknown(text)).toBe(false);
  });
});
