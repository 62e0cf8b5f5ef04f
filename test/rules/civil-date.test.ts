import { describe, expect, test } from 'vitest';

import { addYears, dayNumber, fromDayNumber, isCivilDate, overlap, within } from '../../rules/civil-date.ts';

const window = { from: '2023-11-01', to: '2024-10-31' };

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-12-31', true],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['2024-1-1', false],
  ['12024-01-01', false],
  ['2024-01-01 ', false],
  ['2024-01-011', false],
  ['', false],
])('%s is a day: %s', (text, real) => {
  expect(isCivilDate(text)).toBe(real);
});

test.each([
  ['2023-10-31', false],
  ['2023-11-01', true],
  ['2024-10-31', true],
  ['2024-11-01', false],
])('%s stands in a period from 2023-11-01 to 2024-10-31: %s', (day, inside) => {
  expect(within(day, window)).toBe(inside);
});

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['2024-02-29', 19782],
  ['2024-03-01', 19783],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(fromDayNumber(number)).toBe(day);
});

test.each([
  ['2024-01-15', 5, '2029-01-15'],
  ['2024-02-29', 5, '2029-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2023-02-28', 5, '2028-02-28'],
])('%s and %i years: %s', (day, years, later) => {
  expect(addYears(day, years)).toBe(later);
});

describe('what of a period from one day until another, not included, falls into the window', () => {
  test.each([
    ['2023-11-01', '2024-11-01', 366, 12],
    ['2020-01-01', '2030-01-01', 366, 12],
    ['2023-10-31', '2023-11-02', 1, 1],
    ['2024-10-31', '2024-12-01', 1, 1],
    ['2023-11-30', '2023-12-02', 2, 2],
    ['2024-02-01', '2024-03-01', 29, 1],
    ['2023-10-01', '2023-11-01', 0, 0],
    ['2023-01-01', '2023-06-01', 0, 0],
    ['2024-11-01', '2024-12-01', 0, 0],
  ])('%s until %s: %i days in %i months', (from, until, days, months) => {
    expect(overlap(from, until, window)).toEqual({ days, months });
  });
});
