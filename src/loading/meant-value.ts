import type { z } from 'zod';
import {
  boolean,
  count,
  documentFile,
  edtf,
  email,
  ico,
  id,
  isoDate,
  language,
  money,
  number,
  phone,
  postcode,
  registerId,
  time,
  web,
  year,
  type Format,
} from '../schemas/fields.ts';
import { isIsoDate } from '../values/iso-date.ts';
import { readablePhone } from '../values/phone.ts';
import { slugOf } from './markdown.ts';

/** How people write a value of a format, and the way we write it; what does not pass the check of the format is no help. */
const WAYS: Readonly<Record<Format, { readonly check: z.ZodType; readonly mend?: (text: string) => string }>> = {
  id: { check: id(), mend: slugOf },
  date: { check: isoDate(), mend: day },
  edtf: { check: edtf(), mend: (text) => day(text) || monthOrSeason(text) || text.replace(/\s*[-–]\s*/, '/') },
  'edtf-order': { check: edtf() },
  time: { check: time(), mend: hour },
  ico: { check: ico(), mend: (text) => (/^\d{5}/.test(digitsOf(text)) ? digitsOf(text).padStart(8, '0') : '') },
  postcode: {
    check: postcode(),
    mend: (text) => /\b\d{3} ?\d{2}\b/.exec(text)?.[0].replace(/(?<=^\d{3})(?=\d)/, ' ') ?? '',
  },
  phone: { check: phone(), mend: dialled },
  web: { check: web(), mend: (text) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : '') },
  email: { check: email(), mend: mailbox },
  number: { check: number(), mend: decimal },
  count: { check: count(), mend: (text) => text.replace(/[\s.]/g, '') },
  money: { check: money().unwrap().shape.amount, mend: (text) => decimal(text.replace(/,-+|Kč|CZK/g, '')) },
  boolean: { check: boolean(), mend: (text) => ({ yes: 'ano', no: 'ne' })[lower(text)] ?? lower(text) },
  language: { check: language(), mend: (text) => LANGUAGES.find(([word]) => lower(text).startsWith(word))?.[1] ?? '' },
  year: { check: year(), mend: (text) => /^\D*(\d{4})\D*$/.exec(text)?.[1] ?? '' },
  document: {
    check: documentFile(),
    mend: (text) => text.replaceAll('\\', '/').replace(/^\/?(public\/)?dokumenty\//, ''),
  },
  registerId: { check: registerId(), mend: digitsOf },
};

const MONTHS = ['led', 'únor', 'břez', 'dub', 'květ', 'červn', 'červenc', 'srp', 'září', 'říj', 'listop', 'prosin'];

/** Spring to winter as EDTF counts them. */
const SEASONS = ['jar', 'lét', 'podzim', 'zim'];

const LANGUAGES = [
  ['če', 'cs'],
  ['sloven', 'sk'],
  ['angli', 'en'],
  ['něm', 'de'],
  ['ukraj', 'uk'],
  ['rus', 'ru'],
  ['pol', 'pl'],
  ['viet', 'vi'],
  ['znak', 'cze-sign'],
] as const;

/** The value in our way of writing that a person most probably meant; `undefined` when nobody can tell. */
export function meantValue(format: Format, text: string): string | undefined {
  const { check, mend } = WAYS[format];
  const meant = mend?.(text.trim());
  return meant !== undefined && meant !== text && check.safeParse(meant).success ? meant : undefined;
}

/** Whether a text is written like a day, in Czech or in our way, and the calendar has no such day: 31 February. */
export function isDayThatIsNot(text: string): boolean {
  const written = day(text.trim()) || text.trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !isIsoDate(written);
}

/** Whether a text holds several values of a format that belong into a list, such as two phones. */
export function isSeveral(format: Format, text: string): boolean {
  const { check, mend } = WAYS[format];
  const isGood = (part: string) => check.safeParse(part).success || check.safeParse(mend?.(part)).success;
  const parts = text.split(/\s*[,;/]\s*|\s+(?:a|nebo)\s+/);
  return (format === 'phone' || format === 'email') && parts.length > 1 && parts.every(isGood);
}

/** `2026-11-01` of „1. 11. 2026“, „1. listopadu 2026“, „2026/11/1“. */
function day(text: string): string {
  const [, date, month, year] = /^(\d{1,2})\.\s*([\p{L}\d]+)\.?\s*(\d{4})$/u.exec(text) ?? [];
  if (date && month && year) return `${year}-${twoDigits(monthNumber(month))}-${twoDigits(date)}`;
  const [, first, second, third] = /^(\d{4})[-–./ ]+(\d{1,2})[-–./ ]+(\d{1,2})$/.exec(text) ?? [];
  return first && second && third ? `${first}-${twoDigits(second)}-${twoDigits(third)}` : '';
}

/** `2021-01` of „leden 2021“, `2005-21` of „jaro 2005“. */
function monthOrSeason(text: string): string {
  const [, word, year] = /^(\p{L}+) (\d{4})$/u.exec(text) ?? [];
  if (!word || !year) return '';
  const season = SEASONS.findIndex((start) => lower(word).startsWith(start));
  return `${year}-${season < 0 ? twoDigits(monthNumber(word)) : 21 + season}`;
}

/** The number of a month, from its number or its name in any case; `0` of what is none. */
function monthNumber(word: string): string {
  if (/^\d+$/.test(word)) return word;
  // „červen“ and „června“, „červenec“ and „července“.
  const name = lower(word)
    .replace(/^červen$/, 'červn')
    .replace(/^červenec$/, 'červenc');
  return String(MONTHS.findIndex((start) => name.startsWith(start)) + 1);
}

/** `08:30` of „8.30“, „8:30“, „8 hodin“. */
function hour(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:h|hod\.?|hodin)?$/.exec(text) ?? [];
  return hours ? `${twoDigits(hours)}:${minutes}` : '';
}

/** A phone number without letters that look like digits, brackets, strokes and quotation marks. */
function dialled(text: string): string {
  if (/[^\doOlI\s+()./–„“”"-]/.test(text)) return '';
  const digits = text
    .replace(/[oO]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/[^\d+]/g, '');
  return phone().safeParse(digits).success ? readablePhone(digits) : '';
}

function mailbox(text: string): string {
  return withoutMarks(text)
    .replace(/^mailto:/, '')
    .replace(/\s*(\((zavinac|a|at)\)|\[(zavinac|a|at)\])\s*/i, '@')
    .replace(/,(?=\w+$)/, '.');
}

/** A number with a decimal point and without spaces. */
function decimal(text: string): string {
  return text.replace(/[\s°]/g, '').replace(',', '.');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function lower(text: string): string {
  return text.toLowerCase();
}
