import { describe, expect, it } from 'vitest';
import { readCount } from '../../../knowledge/reading/count.ts';

describe('how many', () => {
  it.each([
    ['三件', 3],
    ['两个', 2],
    ['2件', 2],
    ['十二', 12],
    ['一百零五', 105],
    ['廿', 20],
    ['仨', 3],
    ['俩', 2],
    ['３件', 3],
    ['1,000', 1000],
    ['2.0', 2],
    ['有3个', 3],
    ['一共3件', 3],
    ['我们做了两件专利', 2],
    ['3件，2024年3月办的', 3],
    ['没有', 0],
    ['没得', 0],
    ['一件都没有', 0],
    ['一个也没有。', 0],
    ['零', 0],
    ['0', 0],
    ['目前没有', 0],
    ['壹佰', 100],
    ['總共兩件', 2],
  ])('reads %s as %i', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });

  it('says that a figure was given as approximate', () => {
    expect(readCount('大概3件')).toEqual({ ok: true, value: 3, approximate: true });
    expect(readCount('5家左右')).toEqual({ ok: true, value: 5, approximate: true });
  });

  it.each([
    ['大概三四件', [3, 4]],
    ['两三个', [2, 3]],
    ['3件或者4件', [3, 4]],
  ])('asks which was meant by %s', (text, candidates) => {
    expect(readCount(text)).toEqual({ ok: false, problem: 'ambiguous', candidates });
  });

  it.each([
    ['3.5', 'fraction'],
    ['-3', 'negative'],
    ['负三件', 'negative'],
    ['几十家', 'vague'],
    ['十几件', 'vague'],
    ['一百多', 'vague'],
    ['5家以上', 'vague'],
    ['不到10件', 'vague'],
    ['不止3件', 'vague'],
    ['1000001', 'outOfRange'],
    ['第三个', 'unreadable'],
    ['多少', 'unreadable'],
    ['3件能拿多少？', 'unreadable'],
    ['你好', 'unreadable'],
    ['一群人', 'unreadable'],
    ['四川省的专利', 'unreadable'],
    ['abc123', 'unreadable'],
    ['帮我推荐一家代理所', 'unreadable'],
    ['', 'unreadable'],
    ['2024年3月1日', 'unreadable'],
  ])('does not take %s: %s', (text, problem) => {
    expect(readCount(text)).toMatchObject({ ok: false, problem });
  });

  it.each([
    ['0', { min: 1 }, 'outOfRange'],
    ['501', { max: 500 }, 'outOfRange'],
  ])('holds %s to %o', (text, context, problem) => {
    expect(readCount(text, context)).toEqual({ ok: false, problem });
  });

  it('takes the number before the measure where there are several', () => {
    expect(readCount('我们2个股东，做了3件', { measure: '件' })).toEqual({ ok: true, value: 3 });
  });
});
