import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildOf, filesOf, pagesOf, visibleTextOf } from '../support/pages.ts';
import { brno, lenient, vzorkov, vzorkovAgain } from '../support/sites.ts';

test.each([vzorkov, brno, vzorkovAgain, lenient])('$name is built', (site) => {
  const { code, output } = buildOf(site);
  expect(code, output).toBe(0);
});

test.each([vzorkov, brno])('$name is published whole', ({ directory }) => {
  expect(JSON.parse(readFileSync(`${directory}/o-webu/kontrola.json`, 'utf8'))).toEqual({
    errors: 0,
    notices: 0,
    advice: 0,
    problems: [],
  });
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

  test('tells everybody what is missing and why, but not what was refused', () => {
    const text = readFileSync(`${lenient.directory}/o-webu/kontrola.json`, 'utf8');
    const { errors, notices, problems } = JSON.parse(text) as {
      readonly [counted in 'errors' | 'notices']: number;
    } & { readonly problems: readonly Record<string, unknown>[] };
    expect(problems).toHaveLength(errors + notices);
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: 'services/pecovatelky.md',
        line: 4,
        message: 'Poskytuje se od (validFrom): „…“ není datum.',
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'notice', kind: 'lost-link', file: 'plans/1-plan/chapters/seniori.yaml' }),
    );
    for (const secret of ['Zapovězen', '1. 11. 2026', 'alert(1)', process.cwd()]) expect(text).not.toContain(secret);
  });

  test('keeps what only pointed to a bad record', () => {
    expect(filesOf(lenient)).toContain('plany/1-plan/a1/index.html');
  });

  test('loses links to a bad record in a page that Astro compiles, and keeps their words and all other links', () => {
    const page = readFileSync(`${lenient.directory}/o-webu/index.html`, 'utf8');
    expect(page).toMatch(/jezdí pečovatelky, přespat můžete v\s<a href="\/sluzby\/nocleharna-strecha\/">noclehárně/);
  });

  test('lets nothing of a bad record out', () => {
    for (const page of pagesOf(lenient)) {
      expect(page.html).not.toContain('alert(1)');
      expect(visibleTextOf(page)).not.toContain('Pečovatelky z');
    }
  });
});
