import type { Browser } from 'playwright-core';
import { launch } from '../../src/commands/chromium.ts';

/** The browser of the tests is the one that `npm run zmeny` takes pictures with. */
export { launch };

let browser: Promise<Browser> | undefined;

/** The browser of all tests of a worker, with which it ends. */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= launch());
}
