import { describe, expect, it } from 'vitest';
import { readRate } from '../../../knowledge/reading/rate.ts';

describe('the interest of a loan', () => {
  it.each([
    ['3.85%', '0.0385'],
    ['3.85％', '0.0385'],
    ['百分之三点八五', '0.0385'],
    ['百分之4', '0.04'],
    ['千分之三', '0.003'],
    ['月息3厘', '0.036'],
    ['月息五厘', '0.06'],
    ['年息3厘8', '0.038'],
    ['月息一分', '0.12'],
    ['年化4个点', '0.04'],
    ['4.5个点', '0.045'],
    ['385BP', '0.0385'],
    ['385个基点', '0.0385'],
    ['月利率0.5%', '0.06'],
    ['利率是3.85%', '0.0385'],
    ['年利率百分之四', '0.04'],
    ['一年期的，3.45%', '0.0345'],
    ['免息', '0'],
    ['0%', '0'],
    ['99.99%', '0.9999'],
  ])('reads %s as %s', (text, value) => {
    expect(readRate(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['3.85', '0.0385'],
    ['0.0385', '0.0385'],
    ['三点八五', '0.0385'],
    ['四', '0.04'],
    ['4', '0.04'],
    ['0', '0'],
  ])('reads the bare %s as %s and says so', (text, value) => {
    expect(readRate(text)).toEqual({ ok: true, value, bare: true });
  });

  it.each([
    ['0.5', ['0.005', '0.5']],
    ['0.12', ['0.0012', '0.12']],
    ['3厘', ['0.036', '0.03']],
    ['0.0385%', ['0.0385', '0.000385']],
    ['3.85%到4%', ['0.0385', '0.04']],
  ])('asks which was meant by %s', (text, candidates) => {
    expect(readRate(text)).toEqual({ ok: false, problem: 'ambiguous', candidates });
  });

  it.each([
    ['LPR+50BP', 'floating'],
    ['LPR', 'floating'],
    ['基准上浮10%', 'floating'],
    ['日息万分之五', 'daily'],
    ['-3%', 'negative'],
    ['不到4%', 'vague'],
    ['380%', 'tooHigh'],
    ['3.123456789%', 'tooPrecise'],
    ['利率是多少', 'unreadable'],
    ['500万', 'unreadable'],
    ['三年', 'unreadable'],
    ['你好', 'unreadable'],
  ])('does not take %s: %s', (text, problem) => {
    expect(readRate(text)).toMatchObject({ ok: false, problem });
  });
});
