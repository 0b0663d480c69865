import { defineConfig } from 'vitest/config';

/**
 * Three projects: `code` tests functions and the content's reports, `site` reads the finished pages, `browser` walks them in Chromium.
 * A plain config is enough: what the tests import is plain TypeScript, and the site is built by its own command.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    // Vitest leaves one core idle by itself; half of these tests only wait for a browser or for a command.
    maxWorkers: '100%',
    // Files share what they import, read and start: modules, finished pages, the browser. What a test changes of these, it puts back.
    isolate: false,
    // What the person who runs the tests has in the environment must not change their results.
    env: { CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', BUILD_DATE: '', SOURCE_DATE_EPOCH: '', CONTENT_MODE: '' },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          setupFiles: 'tests/support/fixed-seed.ts',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts', 'tests/support/prepare-browser.ts'],
          // A script that is loaded a moment later may take long on a machine that does more at once.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
