import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The steps of the project in their order. A file may know its own step and those before it, never those after. */
const STEPS: readonly (readonly [step: string, files: RegExp])[] = [
  ['values', /^values\//],
  ['schemas', /^schemas\//],
  ['loading', /^loading\//],
  ['domain', /^domain\//],
  ['settings', /^(settings|security)\.ts$/],
  ['urls', /^urls\.ts$/],
  ['content', /^content(-loader|\.config)?\.ts$/],
  ['editing', /^editing\//],
  ['history', /^history\//],
  ['site', /^(site|editorial|sitemap)\.ts$/],
  ['ui', /^ui\//],
  // What the browser keeps, and its clock: the only two things of it that everything else may ask.
  ['storage and clock', /^browser\/(storage|now)\.ts$/],
  ['search', /^search\//],
  ['browser', /^browser\//],
  ['exports', /^exports\//],
  ['components', /^components\//],
  ['layouts', /^layouts\//],
  ['pages', /^pages\//],
  ['commands', /^commands\//],
];

/** A source file: its path below `src`, its text, and the modules it imports (its own as paths below `src`). */
interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = (await Array.fromAsync(glob('src/**/*.{ts,astro,css,mjs}'))).sort().map((file) => {
  const path = file.slice('src/'.length);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
  return { path, text, imports };
});
const codeFiles = files.filter(({ path }) => !path.endsWith('.css'));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
const stepOf = (path: string) => STEPS.findIndex(([, pattern]) => pattern.test(path));
const pathsOf = (found: readonly SourceFile[]) => found.map(({ path }) => path);

describe('one direction', () => {
  test('every file belongs to a step', () => {
    expect(pathsOf(codeFiles.filter(({ path }) => stepOf(path) < 0))).toEqual([]);
  });

  test('no file imports a later step', () => {
    const wrong = codeFiles.flatMap(({ path, imports }) =>
      imports.filter((name) => stepOf(name) > stepOf(path)).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('domain is pure: it knows values and schemas only, no disk, no Astro, no clock', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('domain/'))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !/^(values|schemas|domain)\//.test(name)).map((name) => `${path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('values know nothing but themselves', () => {
    const wrong = files.filter(
      ({ path, imports }) => path.startsWith('values/') && imports.some((name) => !name.startsWith('values/')),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('content has one door', () => {
    const doors = pathsOf(files.filter(({ imports }) => imports.includes('astro:content')));
    expect(doors).toEqual(['content.config.ts', 'editorial.ts', 'site.ts']);
  });

  test('components get all they show as props', () => {
    const wrong = files.filter(
      ({ path, imports }) =>
        /^(components|layouts)\//.test(path) && imports.some((name) => /^(site|editorial|content)\.ts$/.test(name)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('the day comes from settings: nobody else asks what time it is', () => {
    const wrong = codeFiles.filter(
      ({ path, text }) =>
        !['settings.ts', 'browser/now.ts'].includes(path) &&
        !path.startsWith('values/') &&
        /Date\.now\(|new Date\(\s*\)/.test(text),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('only settings and what starts other programs read the environment', () => {
    const allowed = ['settings.ts', 'commands/chromium.ts', 'commands/changes-since.ts', 'commands/test.ts'];
    expect(
      pathsOf(codeFiles.filter(({ path, text }) => !allowed.includes(path) && text.includes('process.env'))),
    ).toEqual([]);
  });
});

describe('safety', () => {
  test('markup is put into pages in two places only', () => {
    expect(pathsOf(files.filter(({ text }) => text.includes('set:html')))).toEqual([
      'components/common/JsonLd.astro',
      'components/common/Prose.astro',
    ]);
  });

  test('the browser is given no markup as text', () => {
    expect(
      pathsOf(
        codeFiles.filter(({ text }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/.test(text)),
      ),
    ).toEqual([]);
  });

  test('nothing is inline: no style attribute, no handler, no script that stays in the page', () => {
    const inline = /<[a-z][^>]*\s(style|on[a-z]+)=|<style[^>]*is:inline|define:vars/;
    expect(pathsOf(files.filter(({ path, text }) => path.endsWith('.astro') && inline.test(text)))).toEqual([]);
    const scripts = files.filter(({ text }) => text.includes('is:inline'));
    expect(pathsOf(scripts)).toEqual(['components/common/JsonLd.astro']);
  });
});

describe('addresses and texts', () => {
  test('every internal address comes from urls.ts', () => {
    const wrong = files.filter(({ path, text }) => path.endsWith('.astro') && /(href|action|src)="\/(?!\/)/.test(text));
    expect(pathsOf(wrong)).toEqual([]);
    expect(pathsOf(files.filter(({ text }) => text.includes('import.meta.env.BASE_URL')))).toEqual([]);
  });

  test('no city is named in what makes pages', () => {
    const wrong = codeFiles.filter(
      ({ path, text }) =>
        /^(components|layouts|pages|ui|domain|exports|search)\//.test(path) && /brn/i.test(withoutComments(text)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test('raw colours stand in tokens.css only', () => {
    // On paper there is only black and white.
    const allowed = ['styles/tokens.css', 'styles/print.css'];
    const colour = /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(rgb|hsl|oklch|oklab)a?\(/i;
    const styles = files.flatMap(({ path, text }) => {
      if (allowed.includes(path)) return [];
      const css = path.endsWith('.css')
        ? text
        : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1]).join('');
      return css.split('\n').some((line) => line.includes(':') && colour.test(line.split(':').slice(1).join(':')))
        ? [path]
        : [];
    });
    expect(styles).toEqual([]);
  });
});

describe('house style', () => {
  test('no file has more than 250 lines, but for texts and schemas', () => {
    const long = files
      .filter(({ path }) => path !== 'ui/cs.ts' && !path.startsWith('schemas/'))
      .flatMap(({ path, text }) => {
        const lines = text.trimEnd().split('\n').length;
        return lines > 250 ? [`${path}: ${lines}`] : [];
      });
    expect(long).toEqual([]);
  });

  test('a page chooses and nothing more: at most 80 lines', () => {
    const long = files.filter(({ path, text }) => path.startsWith('pages/') && text.trimEnd().split('\n').length > 80);
    expect(pathsOf(long)).toEqual([]);
  });

  test('files are kebab-case.ts or PascalCase.astro', () => {
    const named = codeFiles.filter(({ path }) => !path.startsWith('pages/'));
    const wrong = named.filter(
      ({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.config)?\.ts|[A-Z][A-Za-z0-9]*\.astro)$/.test(basename(path)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test.each([
    ['any', /[:<,(|]\s*any\b(?!\w)/],
    ['a non-null assertion', /[\w)\]]!(?=[.;,)\]\s])(?!\s*=)/],
    ['an enum', /^\s*(export\s+)?(const\s+)?enum\s/m],
    ['a default export', /^export default /m],
    ['a suppression', /@ts-(ignore|expect-error|nocheck)|eslint-disable/],
    ['a note to be done', /\b(TODO|FIXME|XXX)\b/],
  ])('no TypeScript file has %s', (_name, pattern) => {
    const withoutTexts = (text: string) =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
    const looks = (text: string) =>
      pattern.source.includes('TODO') || pattern.source.includes('@ts') ? text : withoutTexts(text);
    expect(pathsOf(files.filter(({ path, text }) => path.endsWith('.ts') && pattern.test(looks(text))))).toEqual([]);
  });

  test.each(['utils', 'lib', 'types', 'helpers'])('there is no folder %s', (name) => {
    expect(pathsOf(files.filter(({ path }) => path.split('/').includes(name)))).toEqual([]);
  });
});
