import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/verify/**'] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/verify/**/*.test.ts'],
          globalSetup: 'src/verify/set-up-sites.ts',
          // Builds and the development server write into the same folders of Astro's: one file at a time.
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
