import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/loading/yaml.ts';
import { invented } from './invented-words.ts';

const SOURCE = 'tests/fixtures/vzorkov';
const SERVICES_OF_ONE = 6;
const NUMBERS = Array.from({ length: 120 }, (_, index) => String(index + 1));
const DISTRICTS = NUMBERS.slice(0, 24);

/**
 * Writes a valid content folder with `count` services: the invented city, its own services as they are and then copies of them in turn,
 * each with a name, provider, place and text of its own. The same count gives the same bytes.
 */
export async function writeManyServices(directory: string, count: number): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp(SOURCE, directory, { recursive: true });
  const templates = await templatesOf(join(SOURCE, 'services'));
  const pick = picker(count);
  await appendFile(join(directory, 'taxonomies/districts.yaml'), districts(pick));
  for (let index = 0; index < count - templates.length; index++) {
    const template = templates[index % templates.length] ?? {};
    const organization = `poskytovatel-${Math.floor(index / SERVICES_OF_ONE)}`;
    if (index % SERVICES_OF_ONE === 0) {
      await writeFile(join(directory, 'organizations', `${organization}.md`), organizationText(index, pick));
    }
    const text = serviceText(template, index, organization, pick);
    await writeFile(join(directory, 'services', `sluzba-${index}.md`), text);
  }
}

/** What people might ask on the site of {@link writeManyServices}: words that stand on few, on many, and on all of its pages. */
export function manyQueries(count: number): readonly string[] {
  const pick = picker(1);
  const { actions, people, things, everyday, streets, helpers, nouns, places } = invented;
  const sources = [actions, people, things, everyday, streets, helpers, nouns, places];
  return Array.from({ length: count }, (_, index) => pick(sources[index % sources.length] ?? nouns));
}

type Fields = Readonly<Record<string, unknown>>;
type Pick = (list: readonly string[]) => string;

async function templatesOf(directory: string): Promise<readonly Fields[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, head = ''] = (await readFile(join(directory, file), 'utf8')).split(/^---$/m);
      const result = parseYaml(head);
      if (!('data' in result)) throw new Error(`${file} is no YAML.`);
      return result.data as Fields;
    }),
  );
}

function serviceText(template: Fields, index: number, organization: string, pick: Pick): string {
  const { formerIds: _, registerId, locations = [], name, ...kept } = template;
  const places = locations as readonly Fields[];
  const kind = String(name).split(/ (?=[A-ZČŘŠŽ0-9–])/)[0] ?? '';
  return markdown(
    {
      ...kept,
      name: `${kind} ${pick(invented.adjectives)} ${pick(invented.nouns)} ${index}`,
      organization,
      summary: `Pomáháme ${pick(invented.people)} ${pick(invented.actions)} a ${pick(invented.actions)}.`,
      eligibility: `Sloužíme hlavně ${pick(invented.people)} a ${pick(invented.people)}.`,
      phones: [{ number: `555 0${20 + (index % 70)} ${String(index % 1000).padStart(3, '0')}` }],
      ...(places.length > 0 ? { locations: places.map((place) => moved(place, pick)) } : {}),
      ...(registerId === undefined ? {} : { registerId: String(9_000_000 + index) }),
      alternateNames: [pick(invented.everyday), pick(invented.everyday)],
    },
    bodyText(pick),
  );
}

function moved({ address, district: _, ...kept }: Fields, pick: Pick): Fields {
  if (address === undefined) return kept;
  const { addressCode: __, part: ___, ...rest } = address as Fields;
  const street = { ...rest, street: pick(invented.streets), number: pick(NUMBERS) };
  return { ...kept, address: street, district: `obvod-${pick(DISTRICTS)}` };
}

function organizationText(index: number, pick: Pick): string {
  const name = `${pick(invented.adjectives)} ${pick(invented.nouns)} ${index}, z. s.`;
  const address = {
    street: pick(invented.streets),
    number: pick(NUMBERS),
    postcode: '999 01',
    municipality: 'Vzorkov',
  };
  return markdown({ name, kind: 'nonprofit', address, sources: ['web-mesta'] }, '');
}

/** The text of a service, about a few things only, as the services of a real city are: most words stand on few pages. */
function bodyText(pick: Pick): string {
  const { actions, helpers, places, things, days } = invented;
  const own = (list: readonly string[]): readonly string[] => [pick(list), pick(list), pick(list)];
  const about = {
    actions: own(actions),
    helpers: own(helpers),
    places: own(places),
    things: own(things),
    days: own(days),
  };
  const paragraph = () =>
    [
      `${upper(pick(about.helpers))} vám pomůže ${pick(about.actions)} ${pick(about.places)}.`,
      `Máme tu ${pick(about.things)} i ${pick(about.things)}.`,
      `Přijít můžete ${pick(about.days)}, ${pick(about.days)} po domluvě.`,
      `Když potřebujete ${pick(about.actions)}, ${pick(about.helpers)} se s vámi sejde ${pick(about.places)}.`,
    ].join(' ');
  return [paragraph(), paragraph(), paragraph(), paragraph()].join('\n\n');
}

function districts(pick: Pick): string {
  return DISTRICTS.map((number) => {
    const name = `Vzorkov-${pick(invented.adjectives)} ${pick(invented.nouns)} ${number}`;
    return `\n- id: obvod-${number}\n  name: ${name}\n  sources: [web-mesta]\n`;
  }).join('');
}

function markdown(fields: Fields, body: string): string {
  return `---\n${stringify(fields, { schema: 'failsafe' })}---\n${body}\n`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Chooses from lists as if by chance, always the same in a row (mulberry32). */
function picker(seed: number): Pick {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return list[Math.floor(part * list.length)] ?? '';
  };
}
