import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { attributesOf, pagesOf } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly url: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

describe.each([vzorkov, brno])('the graph of $name', (site) => {
  const graph = () => JSON.parse(readFileSync(`${site.directory}/data/graf.json`, 'utf8')) as Graph;
  const address = (url: string) => url.slice(site.siteUrl.length);
  let links: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let anchors: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  beforeAll(() => {
    const pages = pagesOf(site);
    links = new Map(pages.map((page) => [page.address, new Set(attributesOf(page, 'href'))]));
    anchors = new Map(pages.map((page) => [page.address, new Set(attributesOf(page, 'id'))]));
  });
  const pageOf = (url: string) => address(url).replace(/#.*$/, '');

  test('has nodes that are all somewhere on the site, and edges between them', () => {
    const { nodes, edges } = graph();
    const lost = nodes.filter(({ url }) => {
      const [page = '', anchor] = address(url).split('#');
      return !anchors.has(page) || (anchor !== undefined && !anchors.get(page)?.has(anchor));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(edges.length).toBeGreaterThan(nodes.length);
  });

  test('can be followed both ways: each edge is a link on the pages of both its ends', () => {
    const { nodes, edges } = graph();
    const urls = new Map(nodes.map(({ id, url }) => [id, url]));
    const missing = edges.flatMap(({ from, to, kind }) => {
      const [a = '', b = ''] = [urls.get(from), urls.get(to)];
      // What stands on one page needs no link there.
      if (pageOf(a) === pageOf(b)) return [];
      const isLinked = (one: string, other: string) => links.get(pageOf(one))?.has(address(other));
      return [
        ...(isLinked(a, b) ? [] : [`${from} ${kind} → ${to}: no link from ${pageOf(a)} to ${address(b)}`]),
        ...(isLinked(b, a) ? [] : [`${from} ${kind} → ${to}: no link back from ${pageOf(b)} to ${address(a)}`]),
      ];
    });
    expect(missing).toEqual([]);
  });

  test('has every node within four links of the front page', () => {
    const distances = new Map([[site.basePath, 0]]);
    // A map that grows while it is walked visits the pages in the order of their distance.
    for (const [page, distance] of distances) {
      for (const href of links.get(page) ?? []) {
        const target = href.replace(/[?#].*$/, '');
        if (links.has(target) && !distances.has(target)) distances.set(target, distance + 1);
      }
    }
    const far = graph().nodes.filter(({ url }) => (distances.get(pageOf(url)) ?? Infinity) > 4);
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});
