import { parseEdtf, type EdtfPoint, type Season } from '../values/edtf.ts';
import type { IsoDate } from '../values/iso-date.ts';

const NBSP = '\u00a0';
const MONTHS = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
  'říjen',
  'listopad',
  'prosinec',
];
const MONTHS_GENITIVE = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];
const SEASONS: Record<Season, string> = { spring: 'jaro', summer: 'léto', autumn: 'podzim', winter: 'zima' };
const SEASONS_GENITIVE: Record<Season, string> = { spring: 'jara', summer: 'léta', autumn: 'podzimu', winter: 'zimy' };
const numbers = new Intl.NumberFormat('cs', { maximumFractionDigits: 2 });

/** A day as people write it: `3. 6. 2009`. */
export function formatDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${NBSP}${month}.${NBSP}${year}`;
}

/** An EDTF date in Czech: `podzim 2005`, `srpen–září 2007`, `20. 3. – 20. 4. 2009`, `do roku 2009`, `2020–2022`. */
export function formatDate(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const { start, end, isInterval } = date;
  if (!isInterval) return start ? formatPoint(start) : edtf;
  if (!start) return end ? `do ${inGenitive(end)}` : edtf;
  if (!end) return `od ${inGenitive(start)}`;
  return formatRange(start, end);
}

/** From when something is: `z roku 2019`, `z ledna 2021`, `ze dne 15. 1. 2021`, `z let 2019–2020`. */
export function formatOrigin(edtf: string): string {
  const { start, isInterval } = parseEdtf(edtf) ?? {};
  if (!start || isInterval) return `z let ${formatDate(edtf)}`;
  if (start.day !== undefined) return `ze dne ${formatPoint(start)}`;
  const origin = inGenitive(start);
  return `${/^[szSZ]/.test(origin) ? 'ze' : 'z'} ${origin}`;
}

/** A number in Czech: `3 042 987,3`. */
export function formatNumber(n: number): string {
  return numbers.format(n);
}

/** An amount in Czech with its currency; whole crowns without hellers: `2 500 000 Kč`, `3 042 987,30 Kč`. */
export function formatMoney({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat('cs', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** A share in Czech, with one decimal place: `95,0 %`. */
export function formatPercent(percent: number): string {
  return `${new Intl.NumberFormat('cs', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(percent)}${NBSP}%`;
}

/** The name of the server of a web address, as people read it: `css.brno.cz`. */
export function readableAddress(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A list in words: `a, b a c`. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat('cs', { type: 'conjunction' }).format(items);
}

function formatPoint(point: EdtfPoint): string {
  return marked(point, withoutMarks(point));
}

function withoutMarks({ year, month, day, season }: EdtfPoint): string {
  if (season) return `${SEASONS[season]} ${year}`;
  if (day !== undefined) return `${day}.${NBSP}${month}.${NBSP}${year}`;
  return month === undefined ? String(year) : `${MONTHS[month - 1]} ${year}`;
}

function marked({ isUncertain, isApproximate }: EdtfPoint, text: string): string {
  return `${isApproximate ? 'kolem ' : ''}${text}${isUncertain ? ' (nejisté)' : ''}`;
}

/** A date after „od“ or „do“: `od března 2006`, `do roku 2009`, `od podzimu 2005`. */
function inGenitive(point: EdtfPoint): string {
  const { year, month, day, season } = point;
  if (season) return marked(point, `${SEASONS_GENITIVE[season]} ${year}`);
  if (month === undefined) return marked(point, `roku ${year}`);
  return day === undefined ? marked(point, `${MONTHS_GENITIVE[month - 1]} ${year}`) : formatPoint(point);
}

function formatRange(start: EdtfPoint, end: EdtfPoint): string {
  const doubts = {
    isUncertain: start.isUncertain || end.isUncertain,
    isApproximate: start.isApproximate || end.isApproximate,
  };
  const [first, last] = [withoutMarks(start), withoutMarks(end)];
  if (start.day !== undefined || end.day !== undefined) {
    const isOneYear = start.year === end.year && start.day !== undefined && end.day !== undefined;
    return marked(
      { ...end, ...doubts },
      `${isOneYear ? `${start.day}.${NBSP}${start.month}.` : first}${NBSP}– ${last}`,
    );
  }
  const areMonths = start.month !== undefined && end.month !== undefined && start.year === end.year;
  if (areMonths) return marked({ ...end, ...doubts }, `${MONTHS[(start.month ?? 1) - 1]}–${last}`);
  const areYears = start.month === undefined && end.month === undefined && !start.season && !end.season;
  if (areYears) return marked({ ...end, ...doubts }, start.year === end.year ? first : `${first}–${last}`);
  return marked({ ...end, ...doubts }, `${first}${NBSP}– ${last}`);
}
