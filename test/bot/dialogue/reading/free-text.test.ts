import { describe, expect, it } from 'vitest';
import { readFreeText } from '../../../../bot/dialogue/reading/free-text.ts';

describe('names and addresses', () => {
  it.each([
    ['重庆璧康机械有限公司', '重庆璧康机械有限公司'],
    ['  重庆璧康（集团）有限公司。', '重庆璧康（集团）有限公司'],
    ['我们叫重庆璧康机械有限公司', '重庆璧康机械有限公司'],
    ['公司名称：璧山机械厂', '璧山机械厂'],
    ['地址是璧山区双星大道8号', '璧山区双星大道8号'],
    ['“智能阀门”', '智能阀门'],
    ['重庆\u200b公司', '重庆公司'],
    ['璧山区\n双星大道', '璧山区 双星大道'],
    ['X-100 型阀门', 'X-100 型阀门'],
    ['是', '是'],
    ['王\u0000五', '王 五'],
    ['在璧山区青杠街道', '璧山区青杠街道'],
  ])('tidies %j to %j', (text, value) => {
    expect(readFreeText(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'unreadable'],
    ['。。。', 'unreadable'],
    ['\u0000\u200b', 'unreadable'],
    ['字'.repeat(101), 'tooLong'],
  ])('does not take %j: %s', (text, problem) => {
    expect(readFreeText(text)).toEqual({ ok: false, problem });
  });
});
