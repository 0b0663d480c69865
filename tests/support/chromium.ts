/** The browser of the tests is the one that `npm run zmeny` takes pictures with. */
export { launch } from '../../src/commands/chromium.ts';
