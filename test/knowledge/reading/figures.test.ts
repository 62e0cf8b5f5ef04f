import { describe, expect, it } from 'vitest';
import { fold } from '../../../knowledge/text/fold.ts';
import { readFigures } from '../../../knowledge/reading/figures.ts';

const amounts = (text: string) =>
  readFigures(fold(text), '2024-10-20').amounts.map(({ low }) => low.toNumber());

describe('the amounts of a question', () => {
  it.each([
    ['5w元', [50_000]],
    ['花了3.5w', [35_000]],
    ['贷了2000w', [20_000_000]],
    ['20k', [20_000]],
    ['花了3.5万', [35_000]],
    ['评估费2.5万，保险费1.25万', [25_000, 12_500]],
    ['发票加起来1.86万元', [18_600]],
    ['11.5元', [11.5]],
    ['11.22以前交', []],
    ['3万5', [35_000]],
    ['两万五', [25_000]],
    ['８００ 万元', [8_000_000]],
    ['1,200,000元', [1_200_000]],
    ['ranks No.1 with 8000万 loans', [80_000_000]],
    ['1 week', []],
    ['2024.10.31办完', []],
  ])('%s', (text, yuan) => {
    expect(amounts(text)).toEqual(yuan);
  });
});
