import { describe, expect, test } from 'vitest';
import {
  addressText,
  ageText,
  daysText,
  languageName,
  serviceNote,
  timeText,
  verificationText,
} from '../../src/ui/service-texts.ts';
import { serviceItem } from '../../src/ui/service-items.ts';
import { statesFrom, stateText } from '../../src/ui/service-time-texts.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const shown = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const serviceWith = (written: Partial<Written<'service'>>) =>
  byId(
    siteOf({
      organization: [record('organization', 'poskytovatel', { name: 'Charita' })],
      district: [record('district', 'dolni', { name: 'Dolní Konec' })],
      service: [record('service', 'a', { name: 'Střecha', ...written })],
    }).services,
    'a',
  );

describe('the note of a service', () => {
  test('says who, where, how and the phone', () => {
    const service = serviceWith({
      locations: [{ district: 'dolni' }, { address: { municipality: 'Dobrov', part: 'Lhota' } }],
      deliveryForms: [{ form: 'outreach' }, { form: 'outpatient' }],
      phones: [{ number: '+420 542 173 111' }],
    });
    expect(shown(serviceNote(service))).toBe(
      'Charita · Dolní Konec, Lhota · přijdou za vámi a docházíte tam · 542 173 111',
    );
  });

  test('leaves out what is not known, and an organization of the same name', () => {
    expect(serviceNote(serviceWith({}))).toBe('Charita');
    expect(serviceNote(serviceWith({ name: 'Charita' }))).toBe('');
  });

  test('an item says the state when the service does not work as usual', () => {
    expect(serviceItem(serviceWith({}), '2026-11-21').states).toEqual([]);
    expect(serviceItem(serviceWith({ status: { state: 'full' } }), '2026-11-21').states).toEqual([{ value: 'Plno' }]);
  });
});

describe('stateText', () => {
  test.each<[written: Partial<Written<'service'>>, text: string | undefined]>([
    [{}, undefined],
    [{ status: { state: 'full' } }, 'Plno'],
    [
      { status: { state: 'temporarily-closed', from: '2026-11-01', until: '2027-01-15' } },
      'Dočasně zavřeno od 1. 11. 2026 do 15. 1. 2027',
    ],
    [{ status: { state: 'temporarily-closed', until: '2026-11-01' } }, undefined],
    [{ validTo: '2026-06-30' }, 'Služba skončila 30. 6. 2026'],
  ])('%j is %s', (written, text) => {
    expect(shown(stateText(serviceWith(written), '2026-11-21'))).toBe(text);
  });

  test('a service that ended says why, also when its registration ran out', () => {
    const service = serviceWith({ validTo: '2026-06-30', status: { state: 'ended', note: 'Zavřeno.' } });
    expect(statesFrom(service, '2026-11-21')).toMatchObject([{ value: { note: 'Zavřeno.' }, from: '2026-07-01' }]);
  });

  test('a state of days to come is told with its days, and what is over is not', () => {
    const closed = { state: 'temporarily-closed', from: '2026-12-01', until: '2026-12-06' } as const;
    expect(statesFrom(serviceWith({ status: closed }), '2026-11-21')).toMatchObject([
      { value: { short: 'Dočasně zavřeno' }, from: '2026-12-01', before: '2026-12-07' },
    ]);
    expect(statesFrom(serviceWith({ status: closed }), '2026-12-07')).toEqual([]);
    expect(statesFrom(serviceWith({ status: closed, validTo: '2026-12-03' }), '2026-11-21')).toMatchObject([
      { from: '2026-12-01', before: '2026-12-04' },
      { value: { short: 'Služba skončila' }, from: '2026-12-04' },
    ]);
  });

  test('a registration that has run out does not borrow dates of another state', () => {
    const service = serviceWith({ validTo: '2026-06-30', status: { state: 'full', from: '2020-01-01' } });
    expect(shown(stateText(service, '2026-11-21'))).toBe('Služba skončila 30. 6. 2026');
  });
});

test.each<[written: Partial<Written<'service'>>, text: string]>([
  [{ assured: { date: '2026-10-03', method: 'phone' } }, 'Ověřeno 3. 10. 2026 telefonicky'],
  [{ assured: { date: '2026-10-03', method: 'email' }, dataAsOf: '2019' }, 'Ověřeno 3. 10. 2026 e-mailem'],
  [{ dataAsOf: '2019' }, 'Neověřeno, údaje ze zdroje z roku 2019'],
  [{}, 'Neověřeno'],
])('the check of %j is told as „%s“', (written, text) => {
  expect(shown(verificationText(serviceWith(written)))).toBe(text);
});

test.each(['2021-01', '2021-01-15', '2020/2021'])(
  'the age of data known as %s is told in grammatical Czech',
  (dataAsOf) => {
    expect(shown(verificationText(serviceWith({ dataAsOf })))).not.toMatch(/z roku (leden|\d+\. )/);
  },
);

test.each([
  [
    { street: 'Hrnčířská', number: '894/27', postcode: '602 00', municipality: 'Brno' },
    'Hrnčířská 894/27, 602 00 Brno',
  ],
  [{ municipality: 'Brno' }, 'Brno'],
  [{ number: '12', municipality: 'Lhota' }, '12, Lhota'],
])('the address %j is %s', (address, text) => {
  expect(shown(addressText(address))).toBe(text);
});

test.each([
  [{ minimum: 18 }, 'od 18 let'],
  [{ maximum: 26 }, 'do 26 let'],
  [{ minimum: 18, maximum: 64 }, 'od 18 do 64 let'],
  [{ minimum: 0 }, 'od 0 let'],
  [{}, undefined],
])('ages %j are %s', (ages, text) => {
  expect(shown(ageText(ages))).toBe(text);
});

test.each([
  [{ minimum: 1 }, 'od 1 roku'],
  [{ maximum: 1 }, 'do 1 roku'],
])('one year is not „1 let“: %j', (ages, text) => {
  expect(shown(ageText(ages))).toBe(text);
});

test.each([
  [['MO', 'TU', 'WE', 'TH', 'FR'], 'po–pá'],
  [['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 'každý den'],
  [['MO', 'WE'], 'po, st'],
  [['SA', 'SU'], 'so, ne'],
  [['FR', 'MO', 'WE', 'TU'], 'po–st, pá'],
  [['SU', 'SU'], 'ne'],
] as const)('the days %j are %s', (days, text) => {
  expect(daysText(days)).toBe(text);
});

test.each([
  ['08:00', '8:00'],
  ['16:30', '16:30'],
  ['00:30', '0:30'],
  ['24:00', '24:00'],
])('the time %s is %s', (time, text) => {
  expect(timeText(time)).toBe(text);
});

test.each([
  ['cs', 'čeština'],
  ['uk', 'ukrajinština'],
  ['cze-sign', 'český znakový jazyk'],
])('the language %s is %s', (code, name) => {
  expect(languageName(code)).toBe(name);
});
