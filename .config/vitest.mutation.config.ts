import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/rules/mutation-suite.ts'],
    // The oracle runs none of the code that is mutated.
    env: { DECIDERS: 'rules' },
    testTimeout: 10_000,
  },
});
