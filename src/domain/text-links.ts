import type { ReferenceKind } from '../schemas/fields.ts';
import type { Origin, Records, RejectedRecord } from '../schemas/kinds.ts';
import type { NeededRecord, Position, Problem } from '../schemas/problem.ts';
import { nearest } from '../values/nearest.ts';
import type { Addresses as PageAddresses } from './redirects.ts';
import { planIdOf, problemAt } from './references.ts';

/** A link from the text of a record into this site, as it is written: from `/`, without the base path. */
export interface TextLink {
  readonly origin: Origin;
  readonly url: string;
  readonly position: Position;
}

/** A link that was looked up: the record it leads to, good or bad, if it is one, and whether it leads nowhere. */
export interface CheckedLink extends TextLink {
  readonly to: NeededRecord | undefined;
  readonly isDead: boolean;
}

interface Identified {
  readonly id: string;
}

/** The addresses of all that texts may link to; `urls` has them. */
export interface Addresses extends PageAddresses {
  readonly body: (thing: Identified) => string;
  readonly term: (thing: Identified) => string;
  readonly measure: (thing: Identified & { readonly priority: Identified & { readonly plan: Identified } }) => string;
}

/** The kinds of records that have an address of their own, a page or a place on one. */
const ADDRESSED = [
  'service',
  'organization',
  'serviceType',
  'targetGroup',
  'lifeSituation',
  'district',
  'workingGroup',
  'project',
  'plan',
  'body',
  'term',
] as const satisfies readonly ReferenceKind[];

/** Lists of services by one value (`ui/facet-pages.ts`): which of them there are depends on the services. */
const LISTS = /^\/sluzby\/(?:forma|vek|jazyk|zdarma|s-telefonem|bez-barier|abeceda)\//;

/** The address of every record, old addresses too, and what it leads to. Bad records are among them: a link to one is no fault of the text. */
export function addressesOf(
  records: Records,
  rejected: readonly RejectedRecord[],
  urls: Addresses,
): ReadonlyMap<string, NeededRecord> {
  const things = ADDRESSED.flatMap((target) => [
    ...records[target].flatMap((record) => {
      const ids = [record.id, ...('formerIds' in record ? record.formerIds : [])];
      return ids.map((id): [string, NeededRecord] => [urls[target]({ id }), { target, value: record.id }]);
    }),
    ...rejected
      .filter(({ origin }) => origin.kind === target)
      .map(({ id }): [string, NeededRecord] => [urls[target]({ id }), { target, value: id }]),
  ]);
  const parts = records.chapter.flatMap(({ id: chapterId, priorities }) => {
    const plan = { id: planIdOf(chapterId) };
    return priorities.flatMap(({ id, measures }): [string, NeededRecord][] => [
      [urls.priority({ id, plan }), { target: 'priority', value: `${plan.id}/${id}` }],
      ...measures.map((measure): [string, NeededRecord] => [
        urls.measure({ id: measure.id, priority: { id, plan } }),
        { target: 'measure', value: `${plan.id}/${measure.id}` },
      ]),
    ]);
  });
  return new Map([...things, ...parts]);
}

/** Looks links up among the addresses of records and those of all other pages. Files are looked at by `loading/documents.ts`. */
export function checkedLinks(
  links: readonly TextLink[],
  records: ReadonlyMap<string, NeededRecord>,
  pages: readonly string[],
): readonly CheckedLink[] {
  const known = new Set([...pages, ...records.keys()]);
  const isDead = (url: string) => {
    const page = pageOf(url);
    if (/\.\w{2,5}$/.test(page) || LISTS.test(page) || known.has(url)) return false;
    if (!known.has(page)) return true;
    // A page has anchors of its own too, so an unknown one is dead only when it is a slip of a record's.
    const [, anchor = ''] = url.split('#');
    const anchors = [...known].flatMap((address) =>
      address.startsWith(`${page}#`) ? [address.slice(page.length + 1)] : [],
    );
    return anchor !== '' && nearest(anchor, anchors) !== undefined;
  };
  return links.map((link) => ({
    ...link,
    to: records.get(link.url) ?? records.get(pageOf(link.url)),
    isDead: isDead(link.url),
  }));
}

/** The links that lead nowhere as problems, each with the address that was probably meant. */
export function deadLinks(links: readonly CheckedLink[], known: Iterable<string>): Problem[] {
  const addresses = [...known];
  return links
    .filter(({ isDead }) => isDead)
    .map(({ origin, url, position }) => ({
      ...problemAt({ ...origin, path: [] }, [], { kind: 'dead-link', value: url, nearest: nearest(url, addresses) }),
      position,
    }));
}

/** A text as HTML without the links to addresses that are gone, given with the base path; their words stay. */
export function unlinked(html: string, gone: ReadonlySet<string>): string {
  return html.replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, address: string, words: string) =>
    gone.has(address) ? words : link,
  );
}

function pageOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}
