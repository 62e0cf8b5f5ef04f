import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../../bot/dialogue/reading/question.ts';

describe('asking and telling', () => {
  it.each([
    '能拿多少',
    '多少钱',
    '300万以上有什么额外补助',
    '截止时间是什么时候',
    '利率是多少',
    '2023年8月完成的算吗',
    '为什么问这个',
    '怎么办理',
    '咋个弄',
    '可不可以改',
    '合同金额可以改吗',
    '要哪些材料',
    '有没有上限',
    '是不是要备案',
    '一件给好多',
    '这个可以补几万？',
    '在哪里申报',
    '啥子叫备案',
    '能不能分开报',
    '那许可呢',
    '谁来审核',
    '3件能拿3万吗',
    '是不是?',
    '是小型还是微型',
  ])('%s asks', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each([
    '3件',
    '350万',
    '是的',
    '没有',
    '不知道是哪天',
    '不清楚多少钱',
    '记不清什么时候了',
    '2024年3月1日',
    '没什么关联',
    '十几件',
    '重庆大学',
    '还是没有',
    '还是3件',
    '没有啥子关联',
    '无论什么都可以',
    '我们是小企业',
  ])('%s tells', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
