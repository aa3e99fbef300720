import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const setupFiles = ['scripts/vitest-setup.ts'];
const globalSetup = ['scripts/vitest-global.ts'];

/** Tests with a database: the same files on each dialect. */
const onDatabase = (dialect: 'sqlite' | 'postgres'): TestProjectConfiguration => ({
  test: {
    name: dialect,
    include: ['{server,db,jobs}/**/*.test.ts'],
    exclude: [
      'server/{values,engines,providers}/**',
      'server/boundaries.test.ts',
      '**/node_modules/**',
      // Compares both databases, once.
      ...(dialect === 'sqlite' ? ['**/parity.test.ts'] : []),
    ],
    env: { TEST_DIALECT: dialect },
    globalSetup,
    setupFiles,
    // A query that waits for the transaction it is in never ends: five seconds show it.
    testTimeout: 5_000,
    hookTimeout: 20_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'server/{values,engines,providers}/**/*.test.ts',
            'bench/**/*.test.ts',
            'server/boundaries.test.ts',
            'app/**/*.test.ts',
          ],
          setupFiles,
          testTimeout: 5_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['app/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles,
          testTimeout: 5_000,
        },
      },
      onDatabase('sqlite'),
      onDatabase('postgres'),
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser and one server at a time: the machine is small and the journeys measure time.
          fileParallelism: false,
        },
      },
    ],
  },
});
