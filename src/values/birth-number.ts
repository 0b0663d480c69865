/**
 * Whether the digits are a Czech birth number (rodné číslo, § 13 of Act 133/2000 Sb.): a date with 50 added to the month of women
 * (and 20 or 70 since 2004), then three digits until 1953, later four, with which the whole number can be divided by 11.
 */
export function isBirthNumber(digits: string): boolean {
  const [, year = '', month = '', day = '', serial = ''] = /^(\d\d)(\d\d)(\d\d)(\d{3,4})$/.exec(digits) ?? [];
  const isDate =
    [0, 20, 50, 70].some((added) => isWithin(Number(month) - added, 1, 12)) && isWithin(Number(day), 1, 31);
  if (!isDate) return false;
  if (serial.length === 3) return Number(year) < 54;
  // Until 1985 a remainder of ten was written as a zero.
  return Number(digits) % 11 === 0 || (Number(digits.slice(0, 9)) % 11 === 10 && digits.endsWith('0'));
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
