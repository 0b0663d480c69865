import {
  markdownToHtml,
  mdxToJs,
  type HastPluginDefinition,
  type MarkdownToHtmlResult,
  type MdastPluginDefinition,
} from 'satteri';
import type { Position } from '../schemas/problem.ts';
import { nearest } from '../values/nearest.ts';
import { typography } from '../values/typography.ts';

/** A fault in a Markdown text: HTML written by hand, a link that is not http, https, mailto, tel or inside the site, one to a heading that is not there, or a picture from elsewhere. */
export type MarkdownFault = { readonly value: string; readonly position: Position } & (
  | { readonly kind: 'raw-html' | 'unsafe-link' }
  | { readonly kind: 'dead-link'; readonly nearest: string | undefined }
  | { readonly kind: 'document'; readonly reason: 'foreign' }
);

/** A link or a picture in a text that leads into this site, from `/`. */
export interface TextLink {
  readonly url: string;
  readonly position: Position;
}

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:\+?\d|\/(?!\/)|#)/;

/**
 * Turns a Markdown text into HTML: Czech typography in its texts, the base path before links into the site,
 * and everything unsafe left out and reported.
 */
export function renderMarkdown(
  text: string,
  basePath: string,
): { readonly html: string; readonly faults: readonly MarkdownFault[]; readonly links: readonly TextLink[] } {
  const faults: MarkdownFault[] = [];
  const links: TextLink[] = [];
  // Satteri answers with a promise only when a plugin is asynchronous; none of ours is.
  const { html } = markdownToHtml(text, {
    features: { smartPunctuation: false },
    mdastPlugins: [inspection(faults, links), czechTypography],
    hastPlugins: [linksWithBase(basePath), headingIds, alignmentByClass],
  }) as MarkdownToHtmlResult;
  const headings = [...html.matchAll(/<h[2-4] id="([^"]*)"/g)].map(([, id = '']) => `#${id}`);
  return {
    html,
    faults: [...faults, ...deadFragments(links, headings)],
    links: links.filter(({ url }) => url.startsWith('/')),
  };
}

/** Checks the text of an MDX page, which Astro compiles: its notation, and its links as in any other text. */
export function inspectMdx(text: string): {
  readonly faults: readonly (
    MarkdownFault | { readonly kind: 'syntax'; readonly code: string; readonly position: Position }
  )[];
  readonly links: readonly TextLink[];
} {
  const faults: MarkdownFault[] = [];
  const links: TextLink[] = [];
  const headings: string[] = [];
  const collected: MdastPluginDefinition = {
    name: 'headings',
    heading: (node, context) => void headings.push(`#${slugOf(context.textContent(node))}`),
  };
  try {
    mdxToJs(text, { mdastPlugins: [inspection(faults, links), collected] });
  } catch (error) {
    // Satteri says where, „1:6: Unexpected end …“, and the rest in English.
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
    return {
      faults: [{ kind: 'syntax', code: 'MDX', position: { line: Number(line), column: Number(column) } }],
      links: [],
    };
  }
  return {
    faults: [...faults, ...deadFragments(links, headings)],
    links: links.filter(({ url }) => url.startsWith('/')),
  };
}

function deadFragments(links: readonly TextLink[], headings: readonly string[]): MarkdownFault[] {
  return links
    .filter(({ url }) => url.startsWith('#') && !headings.includes(url))
    .map(({ url, position }) => ({ kind: 'dead-link', value: url, nearest: nearest(url, headings), position }));
}

/** Mends the typography of texts, never of code; also used for MDX pages. */
export const czechTypography: MdastPluginDefinition = {
  name: 'czech-typography',
  text: (node, context) => context.setProperty(node, 'value', typography(node.value)),
};

/** Takes links to addresses that are gone out of an MDX page; their words stay. */
export function withoutLinksTo(gone: ReadonlySet<string>): HastPluginDefinition {
  return {
    name: 'without-links',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        if (gone.has(String(node.properties['href']))) context.replaceNode(node, [...node.children]);
      },
    },
  };
}

/** Puts the base path before addresses that begin with `/`; also used for MDX pages. */
export function linksWithBase(basePath: string): HastPluginDefinition {
  return {
    name: 'links-with-base',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const address = node.properties[name];
        if (typeof address === 'string' && address.startsWith('/')) {
          context.setProperty(node, name, basePath.replace(/\/$/, '') + address);
        }
      },
    },
  };
}

/** Gives headings ids made of their words, so that a link can lead to them. */
const headingIds: HastPluginDefinition = {
  name: 'heading-ids',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit: (node, context) => context.setProperty(node, 'id', slugOf(context.textContent(node))),
  },
};

/** Alignment of table columns as a class: the security policy allows no styles inside elements. */
const alignmentByClass: HastPluginDefinition = {
  name: 'alignment-by-class',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = node.properties['style'];
      if (typeof style !== 'string') return;
      context.setProperty(node, 'style', undefined);
      if (style.includes('right')) context.setProperty(node, 'className', ['end']);
    },
  },
};

/** A text as a part of an address: without diacritics, words joined by hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function inspection(faults: MarkdownFault[], links: TextLink[]): MdastPluginDefinition {
  /** Whether a link may stay; if so, it is one that leads somewhere or one to be followed. */
  const isSafe = (url: string, position: Position) => {
    if (!SAFE_LINK.test(url)) faults.push({ kind: 'unsafe-link', value: url, position });
    else if (/^[/#]/.test(url)) links.push({ url, position });
    return SAFE_LINK.test(url);
  };
  return {
    name: 'inspection',
    options: { position: true },
    html(node, context) {
      faults.push({ kind: 'raw-html', value: node.value.trim(), position: startOf(node) });
      context.removeNode(node);
    },
    link(node, context) {
      if (!isSafe(node.url, startOf(node))) context.setProperty(node, 'url', '');
    },
    definition(node, context) {
      if (!isSafe(node.url, startOf(node))) context.removeNode(node);
    },
    image(node, context) {
      // A picture from another site would tell it who reads this page.
      const isForeign = SAFE_LINK.test(node.url) && !node.url.startsWith('/');
      if (isForeign) faults.push({ kind: 'document', reason: 'foreign', value: node.url, position: startOf(node) });
      if (isForeign || !isSafe(node.url, startOf(node))) context.removeNode(node);
    },
  };
}

function startOf(node: { readonly position?: { readonly start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
