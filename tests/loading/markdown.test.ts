import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/loading/markdown.ts';

const html = (text: string, basePath = '/') => renderMarkdown(text, basePath).html.trim();
const faults = (text: string) => renderMarkdown(text, '/').faults.map(({ kind, value }) => [kind, value]);

describe('renderMarkdown', () => {
  test.each([
    ['emphasis', 'Je to **zdarma**.', '<p>Je to <strong>zdarma</strong>.</p>'],
    ['a list', '- jeden\n- dva', '<ul>\n<li>jeden</li>\n<li>dva</li>\n</ul>'],
    ['a heading', '## Kdy', '<h2 id="kdy">Kdy</h2>'],
  ])('writes %s', (_name, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('mends typography in texts and leaves code alone', () => {
    expect(html('v Brně "doma"')).toBe('<p>v\u00a0Brně „doma“</p>');
    expect(html('**v Brně**, [o nás](/o-webu/)')).toContain('<strong>v\u00a0Brně</strong>');
    expect(html('Napište `v Brně "doma"`.')).toContain('<code>v Brně "doma"</code>');
    expect(html('    v Brně "doma"')).toContain('v Brně "doma"');
  });

  test('leaves addresses alone', () => {
    expect(html('[leták](https://example.org/a-b?c="d")')).toContain('href="https://example.org/a-b?c=%22d%22"');
  });

  test.each([
    ['/sluzby/', '/zkouska/', '/zkouska/sluzby/'],
    ['/sluzby/', '/', '/sluzby/'],
    ['#kdy', '/zkouska/', '#kdy'],
    ['https://example.org/sluzby/', '/zkouska/', 'https://example.org/sluzby/'],
    ['mailto:info@example.org', '/zkouska/', 'mailto:info@example.org'],
  ])('a link to %s under the path %s leads to %s', (address, basePath, expected) => {
    expect(html(`[odkaz](${address})`, basePath)).toBe(`<p><a href="${expected}">odkaz</a></p>`);
  });

  test('a picture gets the path too', () => {
    expect(html('![mapa](/mapa.png)', '/zkouska/')).toContain('src="/zkouska/mapa.png"');
  });
});

describe('what is unsafe', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a form', '<form action="https://example.org"></form>'],
    ['a style', '<style>body{display:none}</style>'],
    ['a comment', '<!-- tajné -->'],
    ['markup in a sentence', 'Dobré <b>a zlé</b> slovo'],
    ['a link written by hand', '<a href="javascript:alert(1)">x</a>'],
    ['a script in a list', '- <script>alert(1)</script>'],
    ['a script in a quotation', '> <script>alert(1)</script>'],
  ])('%s is reported and left out', (_name, text) => {
    expect(faults(text)).toContainEqual(['raw-html', expect.any(String)]);
    expect(html(text)).not.toMatch(/<(script|img|iframe|form|style|b|a)\b|<!--/);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//cizi.example/)',
    '[x](file:///etc/passwd)',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,x)',
    '<javascript:alert(1)>',
    '[x][odkaz]\n\n[odkaz]: javascript:alert(1)',
    '![x][obrazek]\n\n[obrazek]: javascript:alert(1)',
  ])('%j is reported and leads nowhere', (text) => {
    expect(faults(text)).toContainEqual(['unsafe-link', expect.any(String)]);
    expect(html(text)).not.toMatch(/(href|src)="(?!")/);
  });

  test.each([
    'https://example.org',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+420542173111',
    '/sluzby/',
    '#kdy',
  ])('a link to %s is safe', (address) => {
    expect(faults(`[odkaz](${address})\n\n## Kdy`)).toEqual([]);
  });

  test('a link to a heading that is not there is told, with the heading that was meant', () => {
    const { faults: found } = renderMarkdown('[níže](#kdy-prit)\n\n## Kdy přijít', '/');
    expect(found).toEqual([
      { kind: 'dead-link', value: '#kdy-prit', nearest: '#kdy-prijit', position: { line: 1, column: 1 } },
    ]);
  });

  test('a picture from another site is not shown', () => {
    expect(faults('![dům](https://example.org/dum.jpg)')).toEqual([['document', 'https://example.org/dum.jpg']]);
    expect(html('![dům](https://example.org/dum.jpg)')).not.toContain('example.org');
  });

  test('every fault knows its place', () => {
    expect(renderMarkdown('Dobré.\n\nA <b>zlé</b>.', '/').faults[0]?.position).toEqual({ line: 3, column: 3 });
  });
});
