// What mutation testing runs (.config/vitest.mutation.config.ts): the tests of the rules that decide fast and the same
// way each time, in one file, since starting a file costs more than its tests; those that fail first come first.
import { test } from 'vitest';

const suites = [
  () => import('./cases.test.ts'),
  () => import('./thresholds/patents.test.ts'),
  () => import('./thresholds/projects.test.ts'),
  () => import('./thresholds/fees-and-banks.test.ts'),
  () => import('./thresholds/products.test.ts'),
  () => import('./thresholds/application.test.ts'),
  () => import('./thresholds/interest.test.ts'),
  () => import('./thresholds/applicant.test.ts'),
  () => import('./bishan-2023/trace.test.ts'),
  () => import('./bishan-2023/lpr.test.ts'),
  () => import('./bishan-2023/notes.test.ts'),
  () => import('./bishan-2023/form.test.ts'),
  () => import('./bishan-2023/materials.test.ts'),
  () => import('./bishan-2023/parse-facts.test.ts'),
  () => import('./bishan-2023/sme.test.ts'),
  () => import('./identifiers/credit-code.test.ts'),
  () => import('./identifiers/patent-number.test.ts'),
  () => import('./civil-date.test.ts'),
  () => import('./money.test.ts'),
  () => import('./allocation.test.ts'),
];

// A mutant may keep the rules from loading at all. That has to fail a test: Stryker takes a file without tests for
// one in which nothing failed.
for (const [index, load] of suites.entries()) {
  try {
    await load();
  } catch (fault) {
    test(`suite ${index} loads`, () => {
      throw fault;
    });
  }
}
