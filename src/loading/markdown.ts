import {
  markdownToHtml,
  type HastPluginDefinition,
  type MarkdownToHtmlResult,
  type MdastPluginDefinition,
} from 'satteri';
import type { Position } from '../schemas/problem.ts';
import { typography } from '../values/typography.ts';

/** A fault in a Markdown text: HTML written by hand, or a link that is not http, https, mailto, tel or inside the site. */
export interface MarkdownFault {
  readonly kind: 'raw-html' | 'unsafe-link';
  readonly value: string;
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
): { readonly html: string; readonly faults: readonly MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  // Satteri answers with a promise only when a plugin is asynchronous; none of ours is.
  const { html } = markdownToHtml(text, {
    features: { smartPunctuation: false },
    mdastPlugins: [inspection(faults), czechTypography],
    hastPlugins: [linksWithBase(basePath), headingIds, alignmentByClass],
  }) as MarkdownToHtmlResult;
  return { html, faults };
}

/** Mends the typography of texts, never of code; also used for MDX pages. */
export const czechTypography: MdastPluginDefinition = {
  name: 'czech-typography',
  text: (node, context) => context.setProperty(node, 'value', typography(node.value)),
};

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

function inspection(faults: MarkdownFault[]): MdastPluginDefinition {
  return {
    name: 'inspection',
    options: { position: true },
    html(node, context) {
      faults.push({ kind: 'raw-html', value: node.value.trim(), position: startOf(node) });
      context.removeNode(node);
    },
    link(node, context) {
      if (SAFE_LINK.test(node.url)) return;
      faults.push({ kind: 'unsafe-link', value: node.url, position: startOf(node) });
      context.setProperty(node, 'url', '');
    },
    definition(node, context) {
      if (SAFE_LINK.test(node.url)) return;
      faults.push({ kind: 'unsafe-link', value: node.url, position: startOf(node) });
      context.removeNode(node);
    },
    image(node, context) {
      if (SAFE_LINK.test(node.url)) return;
      faults.push({ kind: 'unsafe-link', value: node.url, position: startOf(node) });
      context.removeNode(node);
    },
  };
}

function startOf(node: { readonly position?: { readonly start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
