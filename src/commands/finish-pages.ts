import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withExplained, type Abbreviations } from '../domain/abbreviations.ts';
import { urls } from '../urls.ts';
import { withoutLayers } from './flat-layers.ts';

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)">/g;
/** What only the index of search reads: words by which a page is found though they are not on it, and marks of its parts. */
const SEARCH_MARKS = / ?<p hidden data-search-words[^>]*>[^<]*<\/p>| data-search-[a-z]+(?:="[^"]*")?/g;

/**
 * Makes the finished pages small, once the index is made. Every page gets one stylesheet with only what its components need: Astro
 * makes a file for each group of components that some pages share, so that a page would ask for six. And what was there only for the
 * index goes away, blunt words among it. Abbreviations are linked here too, where every text of a page has come together.
 */
export async function finishPages(directory: string, basePath: string, abbreviations: Abbreviations): Promise<void> {
  const pathOf = (href: string) => join(directory, href.slice(basePath.length));
  const files = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  // The page that explains abbreviations does not lead to itself.
  const glossary = join(urls.glossary().slice(basePath.length), 'index.html');
  const joined = new Map<string, string>();
  const separate = new Set<string>();
  for (const file of files) {
    const html = await readFile(join(directory, file), 'utf8');
    const hrefs = [...html.matchAll(STYLESHEET)].map(([, href = '']) => href);
    const key = hrefs.join(' ');
    const whole = joined.get(key) ?? (await joinedSheet(hrefs.map(pathOf), directory, basePath));
    joined.set(key, whole);
    for (const href of hrefs) separate.add(href);
    const linked = html.replace(STYLESHEET, (link, href: string) =>
      href === hrefs[0] ? link.replace(href, whole) : '',
    );
    const clean = linked.replace(SEARCH_MARKS, '');
    await writeFile(join(directory, file), file === glossary ? clean : withExplained(clean, abbreviations));
  }
  for (const href of separate) await rm(pathOf(href));
}

/** Writes sheets one after another into a file named by what is in it; returns its address. */
async function joinedSheet(sheets: readonly string[], directory: string, basePath: string): Promise<string> {
  if (sheets.length === 0) return '';
  const texts = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  const css = withoutLayers(texts.join(''));
  const name = `_astro/${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeFile(join(directory, name), css);
  return basePath + name;
}
