import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../src/loading/personal-data.ts';

const found = (text: string) =>
  personalDataIn(text).map((finding) => ('data' in finding ? finding.data : 'advice' in finding ? finding.advice : ''));

describe('what must not be published', () => {
  test.each(['Paní má rodné číslo 850101/0001.', 'rc: 8501010001', '# 850101 / 0001, ověřit', 'Narozena 530101/123.'])(
    'a birth number: %s',
    (text) => {
      expect(found(text)).toEqual(['birth-number']);
    },
  );

  test.each([
    'Klientka Jana Nováková přišla.',
    'S klientem Petrem N. jsme mluvili.',
    'uživatel služby pan Novák',
    'Uživatelka paní Dvořáková řekla',
    '# klientce Evě Malé jsme volali',
  ])('the name of a person who uses a service: %s', (text) => {
    expect(found(text)).toEqual(['user-name']);
  });

  test('the place is known and the value is not repeated', () => {
    expect(personalDataIn('---\nname: Dům\n---\n\nČíslo 850101/0001.')).toEqual([
      { kind: 'personal-data', data: 'birth-number', position: { line: 5, column: 7 } },
    ]);
  });
});

describe('what only looks like it', () => {
  test.each([
    'účet 850101/0001',
    'usnesení č. j. 850101/0001',
    'CZ.03.2.63/0.0/0.0/16_063/0006532',
    'https://example.org/850101/0001',
    'tel. 542 173 111, IČO 44990260, služba 8326775',
    'Příští termín 2026-10-01/2026-10-31',
    'klientka Charity Brno',
    'Uživatelé Brna a klienti Janské ulice',
    'Klient má právo na stížnost.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a mobile beside a name is doubtful', () => {
  test.each([
    'Volejte: Mgr. Jana Nováková, tel. 777 123 456.',
    'Jana Nováková 777123456',
    'phones:\n  - number: 777 123 456\n    description: Jana Nováková',
    '777 123 456 (paní Nováková)',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['named-mobile']);
  });

  test.each([
    'phones:\n  - number: 777 123 456\n    description: sociální pracovnice',
    'Mgr. Jana Nováková, 542 173 111',
    'Dolní Konec 777 123 456',
    'Volejte 777 123 456.',
  ])('%s is not', (text) => {
    expect(found(text)).toEqual([]);
  });
});
