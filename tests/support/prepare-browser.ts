import { launch } from './chromium.ts';

/** Starts a browser once before any test does: two processes that unpack the bundled one at the same time break it. */
export default async function setup(): Promise<void> {
  const browser = await launch();
  await browser.close();
}
