import { describe, expect, test } from 'vitest';
import { judge } from '../../src/domain/judgement.ts';
import { addressesOf, checkedLinks, deadLinks, unlinked } from '../../src/domain/text-links.ts';
import { urls } from '../../src/urls.ts';
import { allRecords, record } from '../support/records.ts';

const pages = [urls.services(), urls.glossary(), urls.calendar()];
const records = allRecords({
  organization: [record('organization', 'poskytovatel')],
  service: [record('service', 'dum', { formerIds: ['stary-dum'] })],
  term: [record('term', 'triada')],
  plan: [record('plan', '1-plan')],
  chapter: [
    record('chapter', '1-plan/a', {
      priorities: [{ id: 'a1', code: 'A1', name: 'A', measures: [{ id: 'a1-1', code: 'A1.1', name: 'B' }] }],
    }),
  ],
});
const bad = { id: 'zly-dum', origin: { kind: 'service' as const, file: 'services/zly-dum.md', path: [] } };
const addresses = addressesOf(records, [bad], urls);
const linkTo = (url: string) => ({
  url,
  origin: { kind: 'organization' as const, file: 'organizations/poskytovatel.md', path: [] },
  position: { line: 5, column: 1 },
});
const look = (url: string) => checkedLinks([linkTo(url)], addresses, pages);

describe('a link from a text', () => {
  test.each([
    ['/sluzby/dum/'],
    ['/sluzby/stary-dum/'],
    ['/sluzby/zly-dum/'],
    ['/sluzby/dum/#kontakt'],
    ['/sluzby/'],
    ['/sluzby/forma/terenni/'],
    ['/slovnicek/#triada'],
    ['/slovnicek/#abeceda'],
    ['/plany/1-plan/a1/#a1-1'],
    ['/data/sluzby.csv'],
  ])('to %s leads somewhere', (url) => {
    expect(look(url)).toMatchObject([{ isDead: false }]);
  });

  test.each([
    ['/sluzby/dum', '/sluzby/dum/'],
    ['/sluzby/dumm/', '/sluzby/dum/'],
    ['/slovnicek/#triad', '/slovnicek/#triada'],
    ['/plany/1-plan/a2/', '/plany/1-plan/a1/'],
    ['/kalendář/', '/kalendar/'],
    ['/uplne-nic/', undefined],
  ])('to %s leads nowhere; %s was meant', (url, nearest) => {
    expect(deadLinks(look(url), [...pages, ...addresses.keys()])).toMatchObject([
      { kind: 'dead-link', value: url, nearest },
    ]);
  });
});

test('a link to a bad record is lost, its words stay, and the report says why', () => {
  const html = '<p><a href="/web/sluzby/zly-dum/">Dům</a> a <a href="/web/sluzby/dum/">jiný</a></p>';
  const organization = records.organization.map((one) => ({ ...one, html }));
  const judged = judge({ ...records, organization }, [bad], look('/sluzby/zly-dum/'), '/web/');
  expect(judged.records.organization[0]?.html).toBe('<p>Dům a <a href="/web/sluzby/dum/">jiný</a></p>');
  expect(judged.problems).toMatchObject([
    { kind: 'lost-link', cause: 'services/zly-dum.md', position: { line: 5, column: 1 } },
  ]);
});

test('what stands around a link stays as it was', () => {
  const html = '<a href="/a/" title="x"><em>jedna</em></a>, <a href="/b/">dvě</a>, <a href="/a/#c">tři</a>';
  expect(unlinked(html, new Set(['/a/']))).toBe('<em>jedna</em>, <a href="/b/">dvě</a>, <a href="/a/#c">tři</a>');
});
