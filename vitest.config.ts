import { defineConfig } from 'vitest/config';

/** Other engines, full disks, killed runs: `npm run test:long`. */
const longTests = 'src/**/*.long.test.ts';

/** Tests that build sites of their own: where those stand is no matter of theirs. */
const withTheirOwnSites = ['agents-only', 'edited-build', 'render-what-changed'].map(
  (name) => `src/verify/${name}.test.ts`,
);

/** The finished site in a real browser. */
const ofFinishedSite = {
  globalSetup: 'src/verify/set-up-sites.ts',
  // Builds and the development server write into the same folders of Astro's: one file at a time.
  fileParallelism: false,
  expect: { poll: { timeout: 30_000 } },
  testTimeout: 180_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/verify/**', longTests],
          // No test is about time: a machine may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [longTests],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['src/verify/**/*.test.ts'], exclude: [longTests], ...ofFinishedSite },
      },
      {
        // What visitors meet once more, where the site that stood at the root stands under a path, and the other way about.
        extends: true,
        test: {
          name: 'site-elsewhere',
          include: ['src/verify/**/*.test.ts'],
          exclude: [longTests, 'src/verify/desk-*', 'src/verify/*-command.test.ts', ...withTheirOwnSites],
          ...ofFinishedSite,
        },
      },
    ],
  },
});
