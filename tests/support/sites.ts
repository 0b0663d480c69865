import { statedSiteUrl } from '../../src/loading/site-url.ts';

/** The sites that are built once before the tests of `tests/site` and `tests/browser`; see `build-sites.ts`. */
export interface BuiltSite {
  readonly name: string;
  /** Where the finished site lies. */
  readonly directory: string;
  readonly basePath: string;
  readonly siteUrl: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The day on which all of them are built. */
export const BUILD_DATE = '2026-11-21';

/** The folder of all that is built for the tests. */
export const CACHE = 'node_modules/.cache/test-site';

/** The invented city, under a base path, so that an address without it fails. */
export const vzorkov: BuiltSite = {
  name: 'Vzorkov',
  directory: `${CACHE}/vzorkov`,
  basePath: '/zkouska/',
  siteUrl: 'https://vzorkov.example',
  env: {
    CONTENT_DIR: 'tests/fixtures/vzorkov',
    BASE_PATH: '/zkouska/',
    SITE_URL: 'https://vzorkov.example',
    BUILD_DATE,
  },
};

/** The real content, as it is published. */
export const brno: BuiltSite = {
  name: 'Brno',
  directory: `${CACHE}/brno`,
  basePath: '/',
  siteUrl: (await statedSiteUrl('content')) ?? '',
  env: { CONTENT_DIR: 'content', BASE_PATH: '/', BUILD_DATE },
};

/** Vzorkov once more, to be compared with the first. */
export const vzorkovAgain: BuiltSite = { ...vzorkov, name: 'Vzorkov podruhé', directory: `${CACHE}/vzorkov-again` };

/** A tiny site with bad records, built in the mode that leaves them out. */
export const lenient: BuiltSite = {
  name: 'Dobrov s chybami',
  directory: `${CACHE}/lenient`,
  basePath: '/',
  siteUrl: 'https://dobrov.example',
  env: { CONTENT_DIR: `${CACHE}/lenient-content`, CONTENT_MODE: 'lenient', BUILD_DATE },
};

/** All of them, in the order in which they are built. */
export const sites: readonly BuiltSite[] = [vzorkov, brno, vzorkovAgain, lenient];

/** How the build of a site ended. */
export interface BuildResult {
  readonly code: number | null;
  readonly output: string;
}

/** The file in which `build-sites.ts` leaves the result of a build. */
export function resultFile({ directory }: BuiltSite): string {
  return `${directory}.build.json`;
}
