import { describe, expect, test } from 'vitest';
import { csv, type Column } from '../../src/exports/csv.ts';
import { serviceColumns } from '../../src/exports/service-table.ts';
import { record, siteOf } from '../support/records.ts';

type Row = Readonly<Record<'text' | 'phone' | 'number', string | number | undefined>>;
const columns = (['text', 'phone', 'number'] as const).map((kind): Column<Row> => ({
  title: kind,
  kind,
  cellOf: (row) => row[kind],
}));
const row = (text: Row['text'], phone?: Row['phone'], number?: Row['number']) => ({ text, phone, number });

describe('csv', () => {
  test('opens in Czech spreadsheets: a byte-order mark, semicolons, quotation marks, Windows line ends', () => {
    expect(csv(columns, [row('Dům', '542 173 111', 49.2)])).toBe(
      '\uFEFF"text";"phone";"number"\r\n"Dům";"542 173 111";"49.2"\r\n',
    );
  });

  test.each([
    ['a quotation mark is doubled', 'Dům "U lípy"', '"Dům ""U lípy"""'],
    ['a semicolon and an end of line stay inside', 'a; b\nc', '"a; b\nc"'],
    ['nothing is an empty cell', undefined, '""'],
    ['zero is zero', 0, '"0"'],
    ['a space that does not break becomes plain', 'v\u00a0Brně', '"v Brně"'],
    ['a formula is only a text', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a minus at the beginning too', '-1+1', `"'-1+1"`],
    ['and an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
    ['and a tab', '\t=1', `"'\t=1"`],
  ])('%s', (_name, text, cell) => {
    expect(
      csv(columns, [row(text)])
        .split('\r\n')[1]
        ?.split(';"";""')[0],
    ).toBe(cell);
  });

  test('a phone and a number may begin with a sign', () => {
    expect(csv(columns, [row('a', '+420 542 173 111', -16.6)])).toContain('"a";"+420 542 173 111";"-16.6"');
  });
});

describe('the table of services', () => {
  const site = siteOf({
    service: [
      record('service', 'azyl', {
        name: 'Azyl',
        isAddressConfidential: 'ano',
        locations: [
          {
            address: { street: 'Tajná', municipality: 'Dobrov' },
            coordinates: { latitude: '49.2', longitude: '16.6' },
          },
        ],
        toVerify: ['Ověřit.'],
        alternateNames: ['bezďák'],
        assured: { date: '2026-10-03', method: 'phone', role: 'referentka' },
      }),
    ],
  });
  const text = csv(
    serviceColumns('2026-11-21', ({ id }) => `https://dobrov.example/${id}/`),
    site.services,
  );

  test('has one row for a service and as many cells as columns', () => {
    const [head = '', line = ''] = text.trim().split('\r\n');
    expect(line.split(';').length).toBe(head.split(';').length);
    expect(line).toContain('"Azyl"');
  });

  test.each(['Tajná', '49.2', 'Ověřit', 'bezďák', 'referentka'])('never says %s', (secret) => {
    expect(text).not.toContain(secret);
  });
});
