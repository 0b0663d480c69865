import { describe, expect, test } from 'vitest';
import { namesInTime } from '../../src/domain/names.ts';
import { drawnOn, placeOn, timeAxisOf } from '../../src/domain/time-axis.ts';

const TODAY = '2026-11-21';
const axisOf = (...dates: string[]) => {
  const axis = timeAxisOf(dates, TODAY);
  if (!axis) throw new Error('There is no line.');
  return axis;
};

describe('a line of years', () => {
  test('holds all dates, and today only when something has no end', () => {
    expect(axisOf('2005-08/2007-06', '2010')).toMatchObject({ firstYear: 2005, lastYear: 2010 });
    expect(axisOf('2005-23/..')).toMatchObject({ firstYear: 2005, lastYear: 2026 });
    expect(axisOf('../2009', '2012/')).toMatchObject({ firstYear: 2009, lastYear: 2026 });
    expect(timeAxisOf(['/'], TODAY)).toBeUndefined();
    expect(timeAxisOf([], TODAY)).toBeUndefined();
  });

  test.each([
    ['2018-01-01/2018-12-31', [2018]],
    ['2018/2019', [2018, 2019]],
    ['2005/2011', [2006, 2008, 2010]],
    ['2004/2026', [2005, 2010, 2015, 2020, 2025]],
  ])('has so few years written under %s that they fit on a phone', (dates, years) => {
    expect(axisOf(dates).labels.map(({ year }) => year)).toEqual(years);
  });

  test('has a mark where each year begins, and on a long line where each written year does', () => {
    const axis = axisOf('2019/2022');
    expect(axis.marks).toEqual([24.98, 50.03, 75.02]);
    expect(axisOf('2004/2026').marks).toHaveLength(5);
    expect(placeOn(axis, '2019-01-01')).toBe(0);
    expect(placeOn(axis, '2023-01-01')).toBe(100);
  });
});

describe('a date on it', () => {
  const axis = axisOf('2001/2004');
  const drawn = (date: string, today = '2003-01-01') => drawnOn(axis, date, today);

  test.each([
    ['2002-05-01', 'day'],
    ['2002-05', 'about'],
    ['2002-21', 'about'],
    ['2002', 'about'],
    ['2002-05-01?', 'about'],
    ['2002-05-01/2002-05-02', 'span'],
    ['2002/..', 'span'],
    ['/', 'span'],
  ])('%s is drawn as %s', (date, shape) => {
    expect(drawn(date).shape).toBe(shape);
  });

  test('a season is longer than its month, a year longer than its season', () => {
    const [month, season, year] = ['2002-04', '2002-21', '2002'].map((date) => drawn(date).length);
    expect([month, season, year]).toEqual([2.06, 6.3, 24.99]);
  });

  test('what is not known reaches to the edge and says so; what goes on reaches to today', () => {
    expect(drawn('../2002')).toMatchObject({ start: 0, length: 49.97, isOpenStart: true, isOpenEnd: false });
    expect(drawn('2002/')).toMatchObject({ start: 24.98, length: 75.02, isOpenStart: false, isOpenEnd: true });
    expect(drawn('2001/..')).toMatchObject({ start: 0, length: 50.03, isOpenStart: false, isOpenEnd: false });
    expect(drawn('/')).toMatchObject({ start: 0, length: 100, isOpenStart: true, isOpenEnd: true });
  });
});

describe('names in time', () => {
  const dates = (period: string | undefined, ...former: (string | undefined)[]) =>
    namesInTime({
      name: 'dnes',
      formerNames: former.map((date) => ({ name: 'dřív', ...(date && { period: date }) })),
      ...(period && { period }),
    } as Parameters<typeof namesInTime>[0]).map(({ date }) => date);

  test.each([
    [
      ['2006/..', '2006/2009', '2009/2013'],
      ['2006/2009', '2009/2013', '2013/..'],
    ],
    [
      ['2006/2022', '2006/2009'],
      ['2006/2009', '2009/2022'],
    ],
    [
      ['2006/', '2006/'],
      ['2006/', '/'],
    ],
    [
      ['2006/', '2017'],
      ['2017', '/'],
    ],
    [['2006/'], ['2006/']],
    [
      [undefined, undefined],
      ['/', '/'],
    ],
  ])('of a period and former names %j are %j', ([period, ...former], expected) => {
    expect(dates(period, ...former)).toEqual(expected);
  });
});
