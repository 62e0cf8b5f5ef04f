import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../knowledge/reading/amount.ts';

describe('how much', () => {
  it.each([
    ['三百五十万', '3500000'],
    ['1.2亿', '120000000'],
    ['两万', '20000'],
    ['3.5w', '35000'],
    ['3W5', '35000'],
    ['三万五', '35000'],
    ['三万零五百', '30500'],
    ['500万元整', '5000000'],
    ['￥3,000.50', '3000.5'],
    ['¥12000', '12000'],
    ['12000块5', '12000.5'],
    ['三块五毛', '3.5'],
    ['三元五角二分', '3.52'],
    ['5千', '5000'],
    ['2百万', '2000000'],
    ['rmb 30k', '30000'],
    ['人民币20000元', '20000'],
    ['20000元人民币', '20000'],
    ['壹佰万元整', '1000000'],
    ['两万块', '20000'],
    ['两万块钱', '20000'],
    ['一个亿', '100000000'],
    ['合同上写的是350万', '3500000'],
    ['备案金额：350万元', '3500000'],
    ['2024年3月签的，350万', '3500000'],
    ['贷了500万，5家企业', '5000000'],
    ['350 万', '3500000'],
    ['３５０万', '3500000'],
    ['三百五十萬圓', '3500000'],
    ['0.05亿', '5000000'],
    ['0.5元', '0.5'],
    ['9999999999999', '9999999999999'],
    ['35万5', '355000'],
    ['0万元', '0'],
    ['¥2000.00', '2000'],
    ['20240301元', '20240301'],
    ['20240301', '20240301'],
    ['2012.12', '2012.12'],
    ['3万5，谢谢', '35000'],
  ])('reads %s as %s yuan', (text, value) => {
    expect(readAmount(text)).toMatchObject({ ok: true, value });
  });

  it('says that a figure was given as approximate', () => {
    expect(readAmount('30万左右')).toEqual({ ok: true, value: '300000', approximate: true });
    expect(readAmount('大概30万')).toEqual({ ok: true, value: '300000', approximate: true });
  });

  it.each([
    ['300-500万', ['3000000', '5000000']],
    ['300万到500万', ['3000000', '5000000']],
    ['三百至五百万', ['3000000', '5000000']],
    ['2-5百万', ['2000000', '5000000']],
    ['3万到5万元', ['30000', '50000']],
    ['合同350万，备案300万', ['3500000', '3000000']],
  ])('asks which was meant by %s', (text, candidates) => {
    expect(readAmount(text)).toEqual({ ok: false, problem: 'ambiguous', candidates });
  });

  it.each([
    ['-300', 'negative'],
    ['负三百万', 'negative'],
    ['几十万', 'vague'],
    ['30多万', 'vague'],
    ['三四十万', 'vague'],
    ['300万以上', 'vague'],
    ['不到300万', 'vague'],
    ['超过五百万元', 'vague'],
    ['不止300万', 'vague'],
    ['3.5.5万', 'unreadable'],
    ['3.555元', 'tooPrecise'],
    ['100000亿', 'tooLarge'],
    ['10000000000000', 'tooLarge'],
    ['30万美元', 'foreign'],
    ['$3000', 'foreign'],
    ['多少钱', 'unreadable'],
    ['300万以上有什么额外补助', 'unreadable'],
    ['3件', 'unreadable'],
    ['2024年3月1日', 'unreadable'],
    ['你好', 'unreadable'],
    ['两江新区的贴息', 'unreadable'],
    ['给不给3万', 'unreadable'],
    ['你给我打包票能拿3万', 'unreadable'],
    ['没有', 'unreadable'],
  ])('does not take %s: %s', (text, problem) => {
    expect(readAmount(text)).toMatchObject({ ok: false, problem });
  });

  it('asks whether a bare figure means 万 where that is more usual', () => {
    const typical = { from: '10000', to: '500000000' };
    expect(readAmount('350', { typical })).toEqual({
      ok: false,
      problem: 'ambiguous',
      candidates: ['350', '3500000'],
    });
    expect(readAmount('3500000', { typical })).toEqual({ ok: true, value: '3500000', bare: true });
    expect(readAmount('350元', { typical })).toEqual({ ok: true, value: '350' });
    expect(readAmount('350')).toEqual({ ok: true, value: '350', bare: true });
  });

  it.each(['没有', '无', '没花钱', '没得', '从来没有', '没拿过', '一分钱都没有', '免费'])(
    'reads %s as nothing where that was allowed',
    (text) => {
      expect(readAmount(text, { noneIsZero: true })).toEqual({ ok: true, value: '0' });
    },
  );

  it.each(['还没有', '暂时没有', '没有问题'])('does not read %s as nothing', (text) => {
    expect(readAmount(text, { noneIsZero: true }).ok).toBe(false);
  });
});
