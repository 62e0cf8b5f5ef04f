import { defineConfig } from 'vitest/config';

// For mutation testing: what decides in milliseconds and the same way each time. Random facts are left out.
export default defineConfig({
  test: {
    include: ['test/rules/**/*.test.ts'],
    exclude: ['test/rules/oracle.test.ts', 'test/rules/properties.test.ts'],
    testTimeout: 10_000,
  },
});
