// Products filed and recognised. Both sides of every threshold and date, one line a case.
import { describe, expect, test } from 'vitest';

import { deciders, outcome as outcomeBy } from '../../support/deciders.ts';
import { application, sound } from '../../support/sound-facts.ts';

describe.each(deciders)('by the %s', (_name, decide) => {
  const outcome = outcomeBy(decide);

  describe('A1.3 and A1.4: products', () => {
    const filings = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...sound.productFilings, product: `产品${i}` }));
    const recognitions = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...sound.productRecognitions, product: `产品${i}` }));
    test.each([
      [1, '1000.00'],
      [10, '10000.00'],
      [11, '10000.00'],
    ])('%i filings bring %s', (n, total) => {
      expect(outcome({ productFilings: filings(n) })).toBe(total);
    });
    test.each([
      ['9000', '1000.00'],
      ['9000.01', '999.99'],
      ['9999.99', '0.01'],
      ['10000', 'capReached'],
      ['10001', 'capReached'],
    ])('after %s for filings before, one more: %s', (productFiling, total) => {
      expect(outcome({ productFilings: filings(1) }, { prior: { productFiling } })).toBe(total);
    });
    test.each([
      [2, '10000.00', undefined],
      [3, '15000.00', '10000.00'],
    ])('%i recognitions bring %s; where they share the 10 000: %s', (n, total, otherTotal) => {
      const result = decide(application({ productRecognitions: recognitions(n) }), '2024-06-01');
      expect(result.total).toBe(total);
      expect(result.readings.find(({ id }) => id === 'recognitionCap')?.otherTotal).toBe(otherTotal);
    });
    test.each([
      ['电机', '电机', true],
      ['电机', '电机 2', false],
      ['Motor', ' ｍＯＴＯＲ　', true],
      ['第Ⅷ型', '第VIII型', true],
      ['Straße', 'STRASSE', true],
      ['Motor A', 'MotorA', false],
    ])('%s and %s are one product: %s', (one, two, same) => {
      const claims = {
        productFilings: [{ ...sound.productFilings, product: one }],
        productRecognitions: [{ ...sound.productRecognitions, product: two }],
      };
      expect(decide(application(claims), '2024-06-01').total).toBe(same ? '5000.00' : '6000.00');
    });
  });
});
