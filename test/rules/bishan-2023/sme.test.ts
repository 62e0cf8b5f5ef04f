import { expect, test } from 'vitest';
import { indicatorsOf, industries, sizeOf } from '../../../rules/bishan-2023/sme.ts';
import type { Industry } from '../../../rules/bishan-2023/sme.ts';

const wan = (value: number) => String(value * 10_000);

test('all sixteen industries of the standard are there', () => {
  expect(industries).toHaveLength(16);
});

test.each<[Industry, staff: number, revenue: number, size: string]>([
  ['industry', 1000, 40_000, 'large'],
  ['industry', 999, 40_000, 'medium'],
  ['industry', 1000, 39_999, 'medium'],
  ['industry', 300, 2000, 'medium'],
  ['industry', 299, 2000, 'small'],
  ['industry', 300, 1999, 'small'],
  ['industry', 20, 300, 'small'],
  ['industry', 19, 300, 'micro'],
  ['industry', 20, 299, 'micro'],
  ['industry', 5000, 10, 'micro'],
  ['software', 300, 10_000, 'large'],
  ['software', 299, 10_000, 'medium'],
  ['software', 100, 999, 'small'],
  ['software', 10, 50, 'small'],
  ['software', 9, 50, 'micro'],
  ['wholesale', 200, 40_000, 'large'],
  ['wholesale', 20, 5000, 'medium'],
  ['wholesale', 5, 1000, 'small'],
  ['retail', 50, 500, 'medium'],
  ['retail', 49, 500, 'small'],
  ['propertyManagement', 100, 500, 'small'],
  ['propertyManagement', 99, 500, 'micro'],
  ['informationTransmission', 2000, 100_000, 'large'],
  ['informationTransmission', 1999, 100_000, 'medium'],
  ['post', 300, 2000, 'medium'],
  ['storage', 100, 1000, 'medium'],
  ['transport', 20, 200, 'small'],
  ['accommodation', 10, 100, 'small'],
  ['catering', 100, 2000, 'medium'],
])('%s with %d people and %d 万元 of revenue is %s', (industry, staff, revenue, size) => {
  expect(sizeOf(industry, { staff, revenue: wan(revenue) })).toEqual({ known: true, size });
});

test.each<[Industry, revenue: number, assets: number, size: string]>([
  ['construction', 80_000, 80_000, 'large'],
  ['construction', 80_000, 79_999, 'medium'],
  ['construction', 6000, 5000, 'medium'],
  ['construction', 300, 299, 'micro'],
  ['realEstate', 200_000, 10_000, 'large'],
  ['realEstate', 200_000, 9999, 'medium'],
  ['realEstate', 1000, 4999, 'small'],
  ['realEstate', 100, 1999, 'micro'],
])('%s with %d 万元 of revenue and %d 万元 of assets is %s', (industry, revenue, assets, size) => {
  expect(sizeOf(industry, { revenue: wan(revenue), assets: wan(assets) })).toEqual({ known: true, size });
});

test('one indicator alone decides farming, and where nothing else is listed', () => {
  expect(sizeOf('agriculture', { revenue: wan(500) })).toEqual({ known: true, size: 'medium' });
  expect(sizeOf('agriculture', { revenue: '4999999.99' })).toEqual({ known: true, size: 'small' });
  expect(sizeOf('other', { staff: 299 })).toEqual({ known: true, size: 'medium' });
  expect(sizeOf('leasingAndBusiness', { staff: 300, assets: wan(119_999) })).toMatchObject({
    size: 'medium',
  });
  expect(indicatorsOf('leasingAndBusiness')).toEqual(['staff', 'assets']);
});

test('a missing indicator is named, unless the other already makes it micro', () => {
  expect(sizeOf('industry', { staff: 50 })).toEqual({ known: false, missing: ['revenue'] });
  expect(sizeOf('industry', {})).toEqual({ known: false, missing: ['staff', 'revenue'] });
  expect(sizeOf('industry', { staff: 19 })).toEqual({ known: true, size: 'micro' });
});
