import { expect, test } from 'vitest';

import { format, leftOf, least, money, most, round, sum, toFen, zero } from '../../rules/money.ts';

test.each([
  ['0.004', '0.00'],
  ['0.005', '0.01'],
  ['0.015', '0.02'],
  ['1500.005', '1500.01'],
  ['1500.00499999999999999999999999999999', '1500.00'],
  ['9999999999999.99', '9999999999999.99'],
  ['5', '5.00'],
])('%s is %s', (value, shown) => {
  expect(format(money(value))).toBe(shown);
  expect(round(money(value)).toFixed(2)).toBe(shown);
});

test('a quotient just below half a 分 does not round to one on the way', () => {
  // 0.005 − 1 / 10^40, which 20 digits would take for 0.005
  const below = money('0.005').minus(money(1).div(money('10').pow(40)));
  expect(format(below)).toBe('0.00');
});

test('a product of the largest amounts, rates and days is exact', () => {
  const product = money('9999999999999.99').times('0.99999999').times(366).times(12);
  expect(product.toFixed()).toBe('43919999560799956.0800004392');
});

test('sums, the lesser, the greater, and what is left', () => {
  expect(sum([]).eq(zero)).toBe(true);
  expect(format(sum([money('0.01'), money(2), money(3n)]))).toBe('5.01');
  expect(format(least(money(1), money(2)))).toBe('1.00');
  expect(format(least(money(2), money(1)))).toBe('1.00');
  expect(format(most(money(1), money(2)))).toBe('2.00');
  expect(format(most(money(2), money(1)))).toBe('2.00');
  expect(format(leftOf(money(30000), money('29999.99')))).toBe('0.01');
  expect(format(leftOf(money(30000), money(30001)))).toBe('0.00');
  expect(toFen(money('12.34'))).toBe(1234n);
});
