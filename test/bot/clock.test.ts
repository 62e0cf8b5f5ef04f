import { expect, test } from 'vitest';
import { asOfFrom, dayInShanghai } from '../../bot/clock.ts';

test.each([
  ['2024-11-22T15:59:59Z', '2024-11-22'],
  ['2024-11-22T16:00:00Z', '2024-11-23'],
  ['2024-02-29T00:00:00Z', '2024-02-29'],
  ['2023-12-31T16:00:00Z', '2024-01-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(dayInShanghai(new Date(instant))).toBe(day);
});

test.each<[string[], string | undefined, string | null]>([
  [[], undefined, null],
  [[], '', null],
  [[], '2024-06-01', '2024-06-01'],
  [['--as-of', '2024-06-01'], undefined, '2024-06-01'],
  [['--as-of=2024-06-01'], undefined, '2024-06-01'],
  [['--json', '--as-of', '2024-06-01'], '2024-07-01', '2024-06-01'],
])('%j with AS_OF %j sets %j', (args, fromEnvironment, day) => {
  expect(asOfFrom(args, { AS_OF: fromEnvironment })).toEqual({ ok: true, day });
});

test.each<[string[], string | undefined, string]>([
  [['--as-of'], undefined, '--as-of'],
  [['--as-of', '2024-02-30'], undefined, '--as-of'],
  [['--as-of=today'], '2024-06-01', '--as-of'],
  [[], '2024/06/01', 'AS_OF'],
])('%j with AS_OF %j is refused, and %s is named', (args, fromEnvironment, name) => {
  const asOf = asOfFrom(args, { AS_OF: fromEnvironment });
  expect(asOf.ok ? '' : asOf.message).toMatch(new RegExp(`^${name} 应为`));
});
