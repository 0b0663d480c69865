import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, earliestDay, latestDay, parseEdtf } from '../../src/values/edtf.ts';

const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const qualifier = fc.constantFrom('', '?', '~', '%');
const point = fc
  .oneof(
    year,
    fc.tuple(year, twoDigits(1, 12)).map((parts) => parts.join('-')),
    fc.tuple(year, twoDigits(21, 24)).map((parts) => parts.join('-')),
    fc.tuple(year, twoDigits(1, 12), twoDigits(1, 28)).map((parts) => parts.join('-')),
  )
  .chain((text) => qualifier.map((mark) => text + mark));
const end = fc.oneof({ weight: 4, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('..', '') });
const edtf = fc
  .oneof(
    point,
    fc.tuple(end, end).map((ends) => ends.join('/')),
  )
  .filter((text) => parseEdtf(text) !== undefined);

describe('parseEdtf', () => {
  test.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2007-10', '2007-10-01', '2007-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2009-06-23', '2009-06-23', '2009-06-23'],
    ['2005-21', '2005-03-01', '2005-05-31'],
    ['2005-22', '2005-06-01', '2005-08-31'],
    ['2005-23', '2005-09-01', '2005-11-30'],
    ['2005-24', '2005-12-01', '2006-02-28'],
    ['2023-24?', '2023-12-01', '2024-02-29'],
    ['2005-23/2005-24', '2005-09-01', '2006-02-28'],
    ['2020/2022', '2020-01-01', '2022-12-31'],
    ['2009-03-20/2009-04-20', '2009-03-20', '2009-04-20'],
    ['2005-23/2007', '2005-09-01', '2007-12-31'],
    ['2007~', '2007-01-01', '2007-12-31'],
    ['2006-03/..', '2006-03-01', undefined],
    ['/2009', undefined, '2009-12-31'],
    ['../2009-06', undefined, '2009-06-30'],
  ])('%s may mean days from %s to %s', (text, earliest, latest) => {
    expect([earliestDay(text), latestDay(text)]).toEqual([earliest, latest]);
  });

  test('winter comes after autumn and before the next spring', () => {
    const dates = ['2006-21', '2005-24', '2005-23', '2006'];
    expect(dates.toSorted(compareEdtf)).toEqual(['2005-23', '2005-24', '2006', '2006-21']);
  });

  test.each([
    ['2007?', true, false],
    ['2007~', false, true],
    ['2007%', true, true],
    ['2007-10', false, false],
  ])('%s: uncertain %s, approximate %s', (text, isUncertain, isApproximate) => {
    expect(parseEdtf(text)?.start).toMatchObject({ isUncertain, isApproximate });
  });

  test.each([
    '',
    '..',
    '/',
    '../..',
    '05',
    '2005-13',
    '2005-25',
    '2005-00',
    '2005-2-1',
    '2023-02-29',
    '2005-21-03',
    '2005-04-31',
    '2022/2020',
    '2020/2021/2022',
    '2020-2022',
    'jaro 2005',
    '1. 3. 2005',
    '2005??',
    '2005/nikdy',
    'Y17000',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('a date never ends before it begins', () => {
    fc.assert(fc.property(edtf, (text) => (earliestDay(text) ?? '') <= (latestDay(text) ?? '9')));
  });

  test('what is not a date has no days', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => parseEdtf(text) === undefined),
        (text) => earliestDay(text) === undefined && latestDay(text) === undefined,
      ),
    );
  });
});

describe('compareEdtf', () => {
  test('orders by the first day, then by the last', () => {
    const dates = ['2009', '2005-21', '2006-03/..', '2006-03', '2005', '../2004', '2005-01-01'];
    expect(dates.toSorted(compareEdtf)).toEqual([
      '../2004',
      '2005-01-01',
      '2005',
      '2005-21',
      '2006-03',
      '2006-03/..',
      '2009',
    ]);
  });

  test('is antisymmetric', () => {
    fc.assert(fc.property(edtf, edtf, (a, b) => compareEdtf(a, b) + compareEdtf(b, a) === 0));
  });

  test('is transitive', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        const [first = '', , last = ''] = [a, b, c].toSorted(compareEdtf);
        return compareEdtf(first, last) <= 0;
      }),
    );
  });
});
