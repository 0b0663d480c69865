import { expect, test } from 'vitest';
import { isDayThatIsNot, isSeveral, meantValue } from '../../src/loading/meant-value.ts';
import type { Format } from '../../src/schemas/fields.ts';

test.each<[format: Format, text: string, meant: string | undefined]>([
  ['date', '1. 11. 2026', '2026-11-01'],
  ['date', '1.11.2026', '2026-11-01'],
  ['date', '24. prosince 2026', '2026-12-24'],
  ['date', '5. června 2026', '2026-06-05'],
  ['date', '5. července 2026', '2026-07-05'],
  ['date', '2026-3-1', '2026-03-01'],
  ['date', '31. 2. 2026', undefined],
  ['date', 'brzy', undefined],
  ['edtf', 'červen 2021', '2021-06'],
  ['edtf', 'podzim 2005', '2005-23'],
  ['edtf', '2020–2022', '2020/2022'],
  ['edtf', 'kdysi 2005', undefined],
  ['time', '8.30', '08:30'],
  ['time', '8 h', '08:00'],
  ['time', '25:00', undefined],
  ['phone', '(542) 173-111', '542 173 111'],
  ['phone', '+420 542 I73 111', '542 173 111'],
  ['phone', 'linka 200', undefined],
  ['phone', '542 17 111', undefined],
  ['ico', '449 90 260', '44990260'],
  ['ico', '64581', '00064581'],
  ['ico', '44990261', undefined],
  ['postcode', '60200 Brno', '602 00'],
  ['web', 'www.brno.cz/plan', 'https://www.brno.cz/plan'],
  ['web', 'javascript:alert(1)', undefined],
  ['email', 'info(zavináč)dobrov.example', 'info@dobrov.example'],
  ['email', 'info@dobrov,example', 'info@dobrov.example'],
  ['number', '95,5', '95.5'],
  ['count', '1 200', '1200'],
  ['money', '3 042 987,30 Kč', '3042987.30'],
  ['money', '500,- Kč', '500'],
  ['boolean', 'Ano', 'ano'],
  ['boolean', 'možná', undefined],
  ['language', 'Ukrajinsky', 'uk'],
  ['year', 'rok 2024', '2024'],
  ['year', '2024/25', undefined],
  ['registerId', '832 67 75', '8326775'],
  ['document', 'public\\dokumenty\\plany\\plan.pdf', 'plany/plan.pdf'],
  ['document', '../tajne/plan.pdf', undefined],
  ['id', 'Azylový dům', 'azylovy-dum'],
])('%s „%s“ means %s', (format, text, meant) => {
  expect(meantValue(format, text)).toBe(meant);
});

test.each([
  ['31. 2. 2026', true],
  ['2026-11-31', true],
  ['29. února 2028', false],
  ['únor', false],
])('„%s“ is a day that the calendar does not have: %s', (text, expected) => {
  expect(isDayThatIsNot(text)).toBe(expected);
});

test.each<[format: Format, text: string, expected: boolean]>([
  ['phone', '555 020 200, 555 020 201', true],
  ['phone', '555 020 200 nebo 555020201', true],
  ['phone', '542/173111', false],
  ['email', 'a@b.example; c@d.example', true],
  ['date', '2026-01-01, 2026-01-02', false],
])('%s „%s“ are several values: %s', (format, text, expected) => {
  expect(isSeveral(format, text)).toBe(expected);
});
