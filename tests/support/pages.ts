import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { resultFile, type BuildResult, type BuiltSite } from './sites.ts';

/** A finished page as a reader's browser gets it. */
export interface FinishedPage {
  /** The file below the folder of the site, with `/`. */
  readonly file: string;
  /** The address from the root of the server, with the base path. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** How the build of a site ended. */
export function buildOf(site: BuiltSite): BuildResult {
  return JSON.parse(readFileSync(resultFile(site), 'utf8')) as BuildResult;
}

/** All files of a finished site, sorted; throws what the build said when there is none. */
export function filesOf(site: BuiltSite): readonly string[] {
  const { code, output } = buildOf(site);
  if (code !== 0 || !existsSync(site.directory)) throw new Error(`${site.name} was not built:\n${output}`);
  return readdirSync(site.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.directory.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

const known = new Map<BuiltSite, readonly FinishedPage[]>();

/** All finished pages of a site, read once for all tests of a worker; nobody may change them. */
export function pagesOf(site: BuiltSite): readonly FinishedPage[] {
  const pages =
    known.get(site) ??
    filesOf(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => pageOf(site, file));
  known.set(site, pages);
  return pages;
}

function pageOf(site: BuiltSite, file: string): FinishedPage {
  const html = readFileSync(join(site.directory, file), 'utf8');
  let root: HTMLElement | undefined;
  return {
    file,
    address: site.basePath + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    get root() {
      return (root ??= parse(html));
    },
  };
}

/** Whether a page only sends the reader from an old address to a new one. */
export function isRedirect({ root }: FinishedPage): boolean {
  return root.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** Whether a page could endanger its reader, so that it has the quick way out. */
export function isSensitive({ root }: FinishedPage): boolean {
  return root.querySelector('[data-quick-exit] a') !== null;
}

/** The attribute of every element of a page that has it. */
export function attributesOf({ root }: FinishedPage, name: string): readonly string[] {
  return root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
}

const texts = new WeakMap<object, string>();

/** The text of a page as a reader sees it: without what is hidden. */
export function visibleTextOf(page: Pick<FinishedPage, 'html'>): string {
  const text = texts.get(page) ?? readText(page.html);
  texts.set(page, text);
  return text;
}

function readText(html: string): string {
  const root = parse(html);
  for (const element of root.querySelectorAll('head, script, template, [hidden]')) element.remove();
  return root.textContent.replace(/\s+/g, ' ');
}
