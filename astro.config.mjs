import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/content.ts';
import { statedSiteUrl } from './src/loading/site-url.ts';
import { czechTypography, linksWithBase, withoutLinksTo } from './src/loading/markdown.ts';
import { settings } from './src/settings.ts';
import { sitemapFilter } from './src/sitemap.ts';

/**
 * Puts the shared stylesheet before the styles of all components, in every page. Its first line states the order of layers;
 * were a component's layer met earlier, the order would be another one.
 */
const stylesFirst = {
  name: 'styles-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/site.css';"),
  },
};

/**
 * The oldest browsers that get the whole look and the scripts: those of 2021, the last ones of phones with Android 5 and of iPhones
 * without newer iOS. Newer syntax is written in older words for them; layers are flattened in commands/finish-pages.ts.
 */
const OLDEST_BROWSERS = ['chrome90', 'edge90', 'firefox90', 'safari14.1'];

/** What Vite puts around every import that waits for its time: it fetches what that import needs ahead. Here an import needs next to nothing. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Nor is a list of what to fetch written into the script of every page; Astro states this anew, so a plain setting would be lost.
  config: () => ({ build: { modulePreload: false } }),
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  // The list of what would be fetched ahead goes too; no setting of Vite leaves it out.
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

export default defineConfig({
  site: settings.siteUrl ?? (await statedSiteUrl(settings.contentDirectory)),
  base: settings.basePath,
  trailingSlash: 'always',
  // Four pages at a time: measured a fifth faster than one on 5,000 records.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // 'jsx', the default, eats spaces between an element and a text ("Nalezeno3 služeb").
  compressHTML: true,
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Plugins for MDX pages; the records' own texts go through loading/markdown.ts with the same ones.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [czechTypography],
      hastPlugins: [withoutLinksTo((await checkedContent()).goneAddresses), linksWithBase(settings.basePath)],
    }),
  },
  // Editors complete and explain the front matter of Markdown by the same schemas.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: await sitemapFilter() }), stylesFirst],
  vite: {
    plugins: [plainImports],
    // Nothing inline: the content security policy allows only files. Styles are split by components and joined again page by page,
    // see commands/finish-pages.ts.
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      cssTarget: OLDEST_BROWSERS,
      rolldownOptions: {
        onLog(level, log, handler) {
          // MDX pages carry a directive of Astro's own ("use astro:head-inject"); Rolldown does not know it and says so.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
    environments: { client: { build: { target: OLDEST_BROWSERS } } },
    server: { fs: { allow: ['.', settings.contentDirectory] } },
  },
});
