import type { CmsConfig } from '@sveltia/cms';

/**
 * Starts Sveltia CMS in the page that `npm run editor` serves; no page of the public site loads this. Files are read and written
 * by the program that serves it, by the same code as all other tasks of staff.
 */
const PREFERENCES = 'sveltia-cms.prefs';

/** The answer of the program to a text or a form. */
async function asked(address: string, body: string): Promise<Response> {
  const response = await fetch(address, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

localStorage.setItem(PREFERENCES, localStorage.getItem(PREFERENCES) ?? JSON.stringify({ locale: 'cs' }));
// It looks for the language as soon as it is loaded.
const { default: CMS } = await import('@sveltia/cms');
const { config, extensions } = (await (await fetch('/nastaveni.json')).json()) as {
  config: CmsConfig;
  extensions: Readonly<Record<string, string>>;
};
for (const [name, extension] of Object.entries(extensions)) {
  CMS.registerCustomFormat(name, extension, {
    fromFile: async (text) => (await asked(`/formular/${name}`, text)).json() as Promise<object>,
    toFile: async (form) => (await asked(`/soubor/${name}`, JSON.stringify(form))).text(),
  });
}
await CMS.init({ config });
