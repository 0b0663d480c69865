import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/exports/feed.ts';
import { newsFeeds, newsUpTo } from '../../src/ui/news.ts';
import { record, siteOf } from '../support/records.ts';

const written = {
  plan: [
    record('plan', '3-plan', {
      shortTitle: 'Plán <A & B>',
      milestones: [
        { date: '2026-09-17', kind: 'start', title: 'Začátek' },
        { date: '2027-01-10', kind: 'draft', title: 'Návrh', isPlanned: 'ano' },
      ],
      commentPeriods: [{ period: '2026-11-01/2026-11-30', how: 'E-mailem ]]> na úřad.' }],
    }),
  ],
  workingGroup: [
    record('workingGroup', 'seniori', {
      name: 'Senioři',
      meetings: [{ date: '2026-10-01', minutes: 'Skupina se dohodla.' }, { date: '2026-11-22' }, { date: '2026-11' }],
    }),
  ],
  service: [
    record('service', 'dum', {
      name: 'Dům',
      validFrom: '2026-01-01',
      status: { state: 'full', from: '2026-11-20', note: 'Do Vánoc.' },
      alerts: [{ text: 'Stěhujeme se.', from: '2026-11-30', until: '2026-12-30' }],
    }),
  ],
} as const;

const feedOf = (name: (typeof newsFeeds)[number]['name'], day = '2026-11-21') => {
  const site = siteOf(written, day);
  const { title, itemsOf, page } = newsFeeds.find((feed) => feed.name === name) ?? newsFeeds[0];
  const absolute = (address: string) => `https://dobrov.example${address}`;
  const file = { title, url: absolute(`/novinky/${name}.xml`), page: absolute(page()) };
  return atomFeed(newsUpTo(itemsOf(site), day), file, site, absolute);
};
const entriesOf = (xml: string) => {
  const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(xml) as {
    feed: { entry?: readonly { title: string; updated: string; summary?: string; id: string }[]; updated: string };
  };
  return feed.entry ?? [];
};

describe('a feed of news (RFC 4287)', () => {
  test.each(newsFeeds.map(({ name }) => name))('%s is well formed and has what an Atom feed must have', (name) => {
    const xml = feedOf(name);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    for (const part of ['<id>', '<title>', '<updated>', '<author>', 'rel="self"']) expect(xml).toContain(part);
  });

  test('has what has happened, the latest first, and nothing that is still to come', () => {
    expect(entriesOf(feedOf('plany')).map(({ updated }) => updated.slice(0, 10))).toEqual(['2026-11-01', '2026-09-17']);
    expect(entriesOf(feedOf('pracovni-skupiny')).map(({ summary }) => summary)).toEqual(['Skupina se dohodla.']);
    expect(entriesOf(feedOf('sluzby')).map(({ title, summary }) => [title, summary])).toEqual([
      ['Dům: Plno', 'Do Vánoc.'],
      ['Dům: služba začala pomáhat', undefined],
    ]);
  });

  test('has every entry once', () => {
    const ids = newsFeeds.flatMap(({ name }) => entriesOf(feedOf(name, '2027-12-31')).map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.length).toBeGreaterThan(6);
  });

  test('keeps markup in texts harmless', () => {
    const xml = feedOf('plany');
    expect(xml).toContain('Plán &lt;A &amp; B&gt;');
    expect(entriesOf(xml)[0]?.summary).toContain('na úřad.');
  });

  test('does not change with the day of the build while there is no news', () => {
    expect(feedOf('sluzby', '2026-11-25')).toBe(feedOf('sluzby', '2026-11-21'));
  });
});
