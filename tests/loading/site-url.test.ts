import { expect, test } from 'vitest';
import { statedSiteUrl } from '../../src/loading/site-url.ts';
import { contentFolder } from '../support/temporary.ts';

test('the address is the one in site.yaml, without a slash at the end', async () => {
  expect(await statedSiteUrl(await contentFolder())).toBe('https://dobrov.example');
  expect(await statedSiteUrl(await contentFolder({ files: { 'site.yaml': 'url: https://a.example/web/' } }))).toBe(
    'https://a.example/web',
  );
});

test.each(['', 'url: javascript:alert(1)', 'name: x', '- seznam', 'url: "'])(
  'there is none in %j, and the check says why',
  async (text) => {
    expect(await statedSiteUrl(await contentFolder({ files: { 'site.yaml': text } }))).toBeUndefined();
  },
);

test('there is none where there is no content', async () => {
  expect(await statedSiteUrl('/nikde')).toBeUndefined();
});
