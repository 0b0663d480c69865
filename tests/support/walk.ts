import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
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

/** A browser and a server that live as long as the tests of a file. */
export interface Walk {
  /** The address of a page, by its path below the front page. */
  readonly address: (path: string) => string;
  /** Opens a page in a window of its own; its window goes at the latest with the browser. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser and a server before the tests of a file and stops them after. */
export function walkThrough(site: BuiltSite = vzorkov): Walk {
  let browser: Browser | undefined;
  let server: Server | undefined;
  beforeAll(async () => {
    // Says why, when there is nothing to walk through.
    filesOf(site);
    [browser, server] = await Promise.all([launch(), serve(site)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const address = (path: string) => `${server?.home ?? ''}${path}`;
  return {
    address,
    open: async (path, options = {}) => {
      if (!browser) throw new Error('The browser has not started.');
      const context = await browser.newContext({ locale: 'cs-CZ', reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.goto(address(path));
      return page;
    },
  };
}
