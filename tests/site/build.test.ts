import { describe, expect, test } from 'vitest';
import { buildOf, filesOf, pagesOf, visibleTextOf } from '../support/pages.ts';
import { brno, lenient, vzorkov, vzorkovAgain } from '../support/sites.ts';

test.each([vzorkov, brno, vzorkovAgain, lenient])('$name is built', (site) => {
  const { code, output } = buildOf(site);
  expect(code, output).toBe(0);
});

test.each([vzorkov, brno])('the build of $name says nothing in English', (site) => {
  expect(buildOf(site).output).not.toMatch(/warn|error|experimental|deprecat/i);
});

describe('a lenient build', () => {
  test('leaves out what is bad, says so, and publishes the rest', () => {
    const files = filesOf(lenient);
    expect(files).toContain('index.html');
    expect(files).toContain('sluzby/nocleharna-strecha/index.html');
    for (const bad of ['pecovatelky', 'azyl', 'dum-u-lipy']) expect(files).not.toContain(`sluzby/${bad}/index.html`);
    expect(buildOf(lenient).output).toContain('services/dum-u-lipy.md');
  });

  test('lets nothing of a bad record out', () => {
    for (const page of pagesOf(lenient)) {
      expect(page.html).not.toContain('alert(1)');
      expect(visibleTextOf(page)).not.toContain('Pečovatelky z');
    }
  });
});
