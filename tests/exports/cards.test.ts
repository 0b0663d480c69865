import { expect, test } from 'vitest';
import { cardFiles, serviceCard } from '../../src/exports/cards.ts';
import { cardFileOf } from '../../src/browser/cards.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const siteWithOne = siteOf({ service: [record('service', 'a')] });

const cardOf = (written: Partial<Written<'service'>>) => {
  const site = siteOf({ service: [record('service', 'a', { name: 'Azyl', ...written })] });
  const text = JSON.stringify(serviceCard(byId(site.services, 'a'), '/sluzby/a/', 'https://a.example/', '2026-11-21'));
  return JSON.parse(text.replaceAll('\u00a0', ' ')) as ReturnType<typeof serviceCard>;
};

test('a card has what a reader needs on paper', () => {
  const card = cardOf({
    phones: [{ number: '555 000 111', description: 'vrátnice' }],
    locations: [
      {
        name: 'Dům',
        address: { street: 'Lipová', number: '1', municipality: 'Dobrov' },
        phones: [{ number: '555 000 111' }],
      },
    ],
    schedule: {
      hours: [{ days: ['MO', 'TU', 'WE'], opensAt: '08:00', closesAt: '16:00', note: 'bez objednání' }],
      exceptions: [
        { from: '2026-10-28' },
        { from: '2026-12-24', until: '2027-01-03' },
        { from: '2026-11-21', opensAt: '09:00', closesAt: '12:00' },
      ],
    },
    status: { state: 'full', until: '2026-12-31' },
    assured: { date: '2026-10-03', method: 'phone' },
  });
  expect(card).toEqual({
    id: 'a',
    name: 'Azyl',
    href: '/sluzby/a/',
    note: 'poskytovatel',
    state: 'Plno do 31. 12. 2026',
    phones: [{ text: '555 000 111', dial: '+420555000111', whose: undefined }],
    facts: [
      ['Adresa', ['Dům, Lipová 1, Dobrov']],
      ['Kdy', ['po–st 8:00–16:00, bez objednání', '24. 12. 2026 – 3. 1. 2027: zavřeno', '21. 11. 2026: 9:00–12:00']],
      ['Ověření', ['Ověřeno 3. 10. 2026 telefonicky']],
      ['Na webu', ['https://a.example/']],
    ],
  });
});

test('a card says what is not known, and keeps what is confidential', () => {
  const phoneOf = (written: Partial<Written<'service'>>) => cardOf(written).facts[0];
  expect(phoneOf({})).toEqual(['Telefon', ['Telefon na službu neznáme. Zkuste poskytovatele. poskytovatel']]);
  expect(phoneOf({ websites: ['https://azyl.example/'] })?.[1]).toEqual([
    'Telefon neznáme. Kontakt hledejte na webu služby. azyl.example',
  ]);
  const hidden = cardOf({
    isAddressConfidential: 'ano',
    locations: [{ name: 'Tajný dům', address: { street: 'Tajná', municipality: 'Dobrov' } }],
  });
  expect(JSON.stringify(hidden)).not.toMatch(/Tajn/);
  expect(hidden.facts.find(([label]) => label === 'Adresa')?.[1][0]).toBe(
    'Adresa služby je utajená, aby byli lidé v bezpečí.',
  );
});

test('cards lie in files of about fifty, each where its id says', () => {
  const services = Array.from({ length: 500 }, (_, n) => ({ ...byId(siteWithOne.services, 'a'), id: `sluzba-${n}` }));
  const files = cardFiles(services);
  expect(files).toHaveLength(10);
  expect(files.flat()).toHaveLength(500);
  files.forEach((file, number) => {
    expect(file.length).toBeLessThan(100);
    expect(file.every(({ id }) => cardFileOf(id, 10) === number)).toBe(true);
  });
  expect(cardFiles([])).toEqual([[]]);
});
