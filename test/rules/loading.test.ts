import { expect, test } from 'vitest';

// Imported inside the test, so that rules which cannot even be loaded make a test fail and not only a file
// (mutation testing counts tests alone).
test('the rules load, and decide a first application', async () => {
  const { evaluate } = await import('../../rules/bishan-2023/index.ts');
  expect(evaluate({}, '2024-06-01').result.missing).toEqual(['claims']);
});
