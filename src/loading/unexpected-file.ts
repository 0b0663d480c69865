import { kindNames, kinds } from '../schemas/kinds.ts';
import type { Finding } from '../schemas/problem.ts';
import { nearest } from '../values/nearest.ts';
import { slugOf } from './markdown.ts';

/** The places of records, `services/*.md`. */
const PLACES = kindNames.map((kind) => kinds[kind].files);

/** How people call our folders in Czech. */
const CZECH_FOLDERS: Readonly<Record<string, string>> = {
  sluzby: 'services',
  poskytovatele: 'organizations',
  organizace: 'organizations',
  plany: 'plans',
  projekty: 'projects',
  udalosti: 'events',
  organy: 'bodies',
  skupiny: 'working-groups',
  'pracovni-skupiny': 'working-groups',
  stranky: 'pages',
  tabulky: 'figures',
};

/** What to say of a file that is no record: where it was probably meant to be, or what it looks like. */
export function unexpectedFile(file: string): Extract<Finding, { kind: 'unexpected-file' }> {
  const looks = /\.(jpe?g|png|webp|gif|svg|heic|tiff?)$/i.test(file)
    ? 'picture'
    : /\.(pdf|docx?|xlsx?|odt|ods|pptx?|zip)$/i.test(file)
      ? 'document'
      : 'record';
  return {
    kind: 'unexpected-file',
    expected: PLACES,
    looks,
    nearest: looks === 'record' ? meantPlace(file) : undefined,
  };
}

/** A path where a record could be, in the folder of that name, with the right ending. */
function meantPlace(file: string): string | undefined {
  const [first = '', ...rest] = file.split('/');
  const name = slugOf((rest.at(-1) ?? '').replace(/(\.(mdx?|ya?ml|txt|markdown|html?))+$/i, ''));
  const flat = PLACES.filter((place) => /^[^/]+\/\*\.\w+$/.test(place));
  const folder = nearest(
    CZECH_FOLDERS[slugOf(first)] ?? first,
    flat.map((place) => place.replace(/\/.*/, '')),
  );
  const place = flat.find((known) => folder !== undefined && known.startsWith(`${folder}/`));
  const meant = name === '' ? undefined : place?.replace('*', name);
  return meant === file ? undefined : meant;
}
