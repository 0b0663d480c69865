import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sharedBrowser } from './chromium.ts';
import { filesOf } from './pages.ts';
import { serve, type Server } from './server.ts';
import { vzorkov, type BuiltSite } from './sites.ts';

/** One page of each kind of the invented city, the richest there is. */
export const KINDS_OF_PAGES = {
  'front page': '',
  'list of services': 'sluzby/',
  service: 'sluzby/pecovatelska-sluzba-na-kole/',
  'service with a confidential address': 'sluzby/azylovy-dum-pristav/',
  'type of service': 'sluzby/druh/pecovatelska-sluzba/',
  'target group': 'sluzby/pro/seniori/',
  'life situation': 'sluzby/situace/nemam-kde-bydlet/',
  district: 'sluzby/cast/vzorkov-stred/',
  'map of services': 'sluzby/mapa/',
  'list of organizations': 'poskytovatele/',
  organization: 'poskytovatele/dum-pomoci-vzorkov/',
  'list of plans': 'plany/',
  plan: 'plany/2-plan/',
  priority: 'plany/2-plan/a1/',
  'choice of plans to compare': 'plany/srovnani/',
  'two plans side by side': 'plany/srovnani/1-plan/2-plan/',
  'list of working groups': 'pracovni-skupiny/',
  'working group': 'pracovni-skupiny/seniori/',
  bodies: 'organy/',
  'list of projects': 'projekty/',
  project: 'projekty/podpora-planovani-2021-2022/',
  process: 'proces/',
  calendar: 'kalendar/',
  'own list': 'muj-seznam/',
  'services of one age': 'sluzby/vek/deti/',
  search: 'hledat/',
  'crisis lines': 'krizove-linky/',
  contact: 'kontakt/',
  data: 'data/',
  glossary: 'slovnicek/',
  accessibility: 'pristupnost/',
  'editorial page': 'o-webu/',
  'page that is not there': '404.html',
} as const;

/** A way through a site; its server and its windows last as long as the tests of a file. */
export interface Walk {
  /** The address of a page, by its path below the front page. */
  readonly address: (path: string) => string;
  /** Opens a page in a new window, as a reader who comes for the first time. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * Loads a page in the window of the visit before, when that had the same options: several times faster, for tests that only look or
   * leave nothing behind that lasts longer than the page. The window is not to be closed.
   */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a server before the tests of a file; stops it after them and closes their windows. */
export function walkThrough(site: BuiltSite = vzorkov): Walk {
  let server: Server | undefined;
  const contexts: BrowserContext[] = [];
  const windows = new Map<string, Page>();
  beforeAll(async () => {
    // Says why, when there is nothing to walk through.
    filesOf(site);
    server = await serve(site);
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await server?.close();
  });
  const address = (path: string) => `${server?.home ?? ''}${path}`;
  const opened = async (options: BrowserContextOptions) => {
    const context = await (await sharedBrowser()).newContext({ locale: 'cs-CZ', reducedMotion: 'reduce', ...options });
    contexts.push(context);
    return context.newPage();
  };
  return {
    address,
    open: async (path, options = {}) => {
      const page = await opened(options);
      await page.goto(address(path));
      return page;
    },
    visit: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const page = windows.get(key) ?? (await opened(options));
      windows.set(key, page);
      // Another part of the same page would not load it anew.
      if (path.includes('#')) await page.goto('about:blank');
      await page.goto(address(path));
      return page;
    },
  };
}
