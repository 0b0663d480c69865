import { z } from 'zod';
import { endsBeforeItBegins, parseEdtf } from '../values/edtf.ts';
import { isIco } from '../values/ico.ts';
import { isIsoDate } from '../values/iso-date.ts';
import { isPhone } from '../values/phone.ts';
import { typography } from '../values/typography.ts';

/**
 * The kinds of values that fields are made of. Every scalar arrives as the text that stands in the file
 * (see `loading/yaml.ts`), so numbers and yes/no are read here, and `00064581` keeps its zeros.
 */

/** What a value of a format must look like; `loading/report.ts` has the Czech wording of each. */
export type Format =
  | 'id'
  | 'date'
  | 'edtf'
  | 'edtf-order'
  | 'time'
  | 'ico'
  | 'postcode'
  | 'phone'
  | 'web'
  | 'email'
  | 'number'
  | 'count'
  | 'money'
  | 'boolean'
  | 'language'
  | 'year'
  | 'registerId'
  | 'document';

/** Words of JSON Schema. */
type EditorShape = Readonly<Record<string, unknown>>;

/** What editors let in where they can tell more than „a text or a number“. */
const EDITOR_SHAPES: Partial<Record<Format, EditorShape>> = {
  id: { type: ['string', 'number'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  time: { type: 'string', pattern: '^\\d{2}:\\d{2}$' },
  web: { type: 'string', pattern: '^https?://' },
  email: { type: 'string', pattern: '@' },
  count: { type: ['string', 'integer'], minimum: 0, pattern: '^\\d+$' },
  boolean: { type: ['string', 'boolean'], enum: ['ano', 'ne', true, false] },
};

/** The kinds of records a field may point to by id. */
export type ReferenceKind =
  | 'service'
  | 'organization'
  | 'plan'
  | 'priority'
  | 'measure'
  | 'workingGroup'
  | 'body'
  | 'project'
  | 'figure'
  | 'serviceType'
  | 'targetGroup'
  | 'lifeSituation'
  | 'district'
  | 'term'
  | 'source'
  | 'crisisLine';

/** What the schemas say of a field besides its type; Czech, written to the person who fills it in. */
export interface FieldMeta {
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** Which kind of record a reference points to; read by `schemas/walk.ts`. */
export const references = z.registry<{ readonly kind: ReferenceKind }>();

/** Gives a field its Czech name, an explanation for the person who fills it in, and an example. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  description: string,
  example: unknown,
): Schema {
  return schema.meta({ title, description, examples: [example] });
}

/** What the codes of a choice mean, by code, from an explanation such as „church = církevní, company = obchodní společnost“. */
export function meaningsIn(explanation: string): ReadonlyMap<string, string> {
  return new Map(
    [...explanation.matchAll(/([\w-]+) = ([^,.]+)/g)].map(([, code = '', meaning = '']) => [code, meaning]),
  );
}

/** A strict object: an unknown key is an error, never passed over. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

/** A list that may be left out; then it is empty. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly().prefault([]);
}

/** A list with at least one item. */
export function someOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).readonly();
}

/** A sentence or a name for readers; its Czech typography is mended here, once. */
export const prose = () => scalar(z.string().trim().min(1)).transform(typography);

/** A text that must stay as it is written: a code, a number of a project, a word for search. */
export const plain = () => scalar(z.string().trim().min(1).normalize('NFC'));

/** The id of a record: Czech without diacritics, small letters, digits, hyphens. */
export const id = () => formatted('id', (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text));

/** The id of another record. Whether the record exists is checked by `domain/link.ts`. */
export function reference(kind: ReferenceKind) {
  const schema = scalar(z.string().trim().min(1));
  references.add(schema, { kind });
  return schema;
}

/** A day, `YYYY-MM-DD`. */
export const isoDate = () => formatted('date', isIsoDate);

/** A date at the precision of its source, EDTF level 1. */
export const edtf = () =>
  formatted('edtf', (text) => parseEdtf(text) !== undefined || endsBeforeItBegins(text)).refine(
    (text) => !endsBeforeItBegins(text),
    { params: { format: 'edtf-order' satisfies Format } },
  );

/** A year of four digits, as a number. */
export const year = () => formatted('year', (text) => /^(19|20)\d{2}$/.test(text)).transform(Number);

/** A time of day, `HH:MM`, from 00:00 to 24:00. */
export const time = () => formatted('time', (text) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text));

/** IČO, eight digits with the right check digit. */
export const ico = () => formatted('ico', isIco);

/** A Czech postcode; kept as `602 00`. */
export const postcode = () =>
  formatted('postcode', (text) => /^\d{3} ?\d{2}$/.test(text)).transform((text) =>
    text.replace(/^(\d{3}) ?(\d{2})$/, '$1 $2'),
  );

/** A Czech phone number or a short line. */
export const phone = () => formatted('phone', isPhone);

/** A web address, http or https only. */
export const web = () => formatted('web', (text) => z.httpUrl().safeParse(text).success);

/** An e-mail address. */
export const email = () => formatted('email', (text) => z.email().safeParse(text).success);

/** A number; written with a decimal point. */
export const number = () => formatted('number', (text) => /^-?\d+(\.\d+)?$/.test(text)).transform(Number);

/** A whole number, zero or more. */
export const count = () => formatted('count', (text) => /^\d+$/.test(text)).transform(Number);

/** Yes or no: `ano`, `ne`, `true`, `false`. */
export const boolean = () =>
  formatted('boolean', (text) => /^(true|false|ano|ne)$/.test(text)).transform(
    (text) => text === 'true' || text === 'ano',
  );

/** A language code of ISO 639, such as `cs` or `uk`; `cze-sign` for Czech sign language. */
export const language = () => formatted('language', (text) => /^([a-z]{2,3}|cze-sign)$/.test(text));

/** The seven digits by which the national register knows a service (identifikátor). */
export const registerId = () => formatted('registerId', (text) => /^\d{7}$/.test(text));

/** A file in `public/dokumenty`: its path below that folder, which never leads out of it. */
export const documentFile = () =>
  formatted('document', (text) => /^[^\\:?#]+\.\w+$/.test(text) && !/^\/|(^|\/)\.{0,2}(\/|$)/.test(text));

/** An amount of money as a source states it. */
export const money = () =>
  record({
    amount: field(
      formatted('money', (text) => /^\d+(\.\d{1,2})?$/.test(text)).transform(Number),
      'Částka',
      'Celé číslo nebo číslo s desetinnou tečkou, bez mezer.',
      '3042987.30',
    ),
    currency: field(z.enum(['CZK', 'EUR']).default('CZK'), 'Měna', 'CZK, nebo EUR.', 'CZK'),
    asStated: field(prose().optional(), 'Částka slovy zdroje', 'Jak je částka napsaná ve zdroji.', '2,5 mil. Kč'),
  });

/** Where a fact comes from: the id of an entry of `sources.yaml`, or the source itself. */
export const source = () => z.union([reference('source'), inlineSource]);

/** The sources of a record; at least one. */
export const sources = () =>
  field(
    someOf(source()),
    'Zdroje',
    'Odkud údaje jsou. Buď zkratka zdroje ze souboru sources.yaml, nebo název a adresa.',
    'zavedeni-kpss',
  );

const inlineSource = record({
  title: field(prose(), 'Název zdroje', 'Jak se stránka nebo dokument jmenuje.', 'Web poskytovatele'),
  url: field(web().optional(), 'Adresa zdroje', 'Webová adresa, začíná https://.', 'https://css.brno.cz'),
  date: field(edtf().optional(), 'Datum zdroje', 'Kdy zdroj vyšel, nebo ke kterému dni údaj platí.', '2021-01'),
  note: field(prose().optional(), 'Poznámka ke zdroji', 'Co je o zdroji dobré vědět.', 'Tisková zpráva města.'),
});

function formatted(format: Format, test: (text: string) => boolean) {
  return scalar(z.string().trim().refine(test, { params: { format } }), EDITOR_SHAPES[format]);
}

/** Tells editors that read JSON Schema what may be written plainly: a number or yes and no without quotes is a text to us. */
function scalar<Schema extends z.ZodType>(schema: Schema, shape: EditorShape = { type: ['string', 'number'] }): Schema {
  return schema.meta(shape);
}
