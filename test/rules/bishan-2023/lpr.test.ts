import { expect, test } from 'vitest';
import { hasLpr, lprFor } from '../../../rules/bishan-2023/lpr.ts';

/** Every change, from its first day: 1-year and over 5 years. */
const changes: [from: string, oneYear: string, overFive: string][] = [
  ['2019-08-20', '0.0425', '0.0485'],
  ['2019-09-20', '0.0420', '0.0485'],
  ['2019-11-20', '0.0415', '0.0480'],
  ['2020-02-20', '0.0405', '0.0475'],
  ['2020-04-20', '0.0385', '0.0465'],
  ['2021-12-20', '0.0380', '0.0465'],
  ['2022-01-20', '0.0370', '0.0460'],
  ['2022-05-20', '0.0370', '0.0445'],
  ['2022-08-22', '0.0365', '0.0430'],
  ['2023-06-20', '0.0355', '0.0420'],
  ['2023-08-21', '0.0345', '0.0420'],
  ['2024-02-20', '0.0345', '0.0395'],
  ['2024-07-22', '0.0335', '0.0385'],
  ['2024-10-21', '0.0310', '0.0360'],
];

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

test.each(changes)('from %s on it is %s, and %s over five years', (from, oneYear, overFive) => {
  expect(lprFor(from, `${from.slice(0, 4)}-12-31`)).toEqual({ rate: oneYear, from, term: '1Y' });
  expect(lprFor(from, '2035-01-01')).toEqual({ rate: overFive, from, term: '5Y+' });
});

test.each(changes.slice(1).map(([from], index) => [dayBefore(from), changes[index]![0]]))(
  'on %s the rate of %s is still in force',
  (day, from) => {
    expect(lprFor(day, '2025-01-01')?.from).toBe(from);
  },
);

test('before the first publication there is none, and no later one stands in', () => {
  expect(lprFor('2019-08-19', '2020-08-19')).toBeNull();
  expect([hasLpr('2019-08-19'), hasLpr('2019-08-20')]).toEqual([false, true]);
});

test.each([
  ['2024-01-15', '2029-01-15', '1Y'],
  ['2024-01-15', '2029-01-16', '5Y+'],
  ['2024-02-29', '2029-02-28', '1Y'],
  ['2024-02-29', '2029-03-01', '5Y+'],
  ['2023-02-28', '2028-02-28', '1Y'],
  ['2023-02-28', '2028-02-29', '5Y+'],
])('a loan from %s to %s takes the %s rate', (drawnOn, maturesOn, term) => {
  expect(lprFor(drawnOn, maturesOn)?.term).toBe(term);
});
