import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { brno, lenient, vzorkov } from '../support/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // Astro writes `<!doctype html>` in small letters and leaves out what the standard lets it leave out.
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'no-implicit-close': 'off',
      // Pages are compressed: all of a page is on one line.
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // Both are judged by tests of their own (`head.test.ts`, `links.test.ts`), with the reason in Czech titles in mind.
      'void-style': 'off',
      // An id may be any word in HTML5; ours are Czech words without diacritics, or numbers of crisis lines.
      'valid-id': ['error', { relaxed: true }],
      // A browser treats a line with a phone as one whole because of the spaces inside it; the minus and the spaces are checked in units.
      'tel-non-breaking': 'off',
      // Suggestions under the search box are a list that changes while one types (ARIA APG, combobox); a select cannot do that.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

describe.each([vzorkov, brno, lenient])('$name', (site) => {
  test('is valid HTML, page by page', { timeout: 180_000 }, async () => {
    const faults: string[] = [];
    for (const { address, html } of pagesOf(site)) {
      const report = await validator.validateString(html);
      for (const { ruleId, message, selector } of report.results.flatMap(({ messages }) => messages))
        faults.push(`${address} ${ruleId}: ${message} (${selector})`);
    }
    expect(faults).toEqual([]);
  });
});
