import { expect, test } from 'vitest';
import { stemOf, wordsOf } from '../../src/search/czech.ts';
import { isTriggered } from '../../src/search/danger.ts';
import { termsOf } from '../../src/search/tokens.ts';

/** As the search page writes them: groups of stems divided by commas. */
const triggers = ['sebevražda', 'nechci žít', 'bije']
  .map((group) =>
    wordsOf(group)
      .map(({ text }) => stemOf(text))
      .join(' '),
  )
  .join(',');

test.each([
  ['sebevražda', true],
  ['myšlenky na sebevraždu', true],
  ['SEBEVRAZDY', true],
  ['já už nechci žít', true],
  ['zit nechci', true],
  ['manžel mě bije', true],
  ['nechci', false],
  ['žít v klidu', false],
  ['noclehárna', false],
  ['', false],
])('„%s“ speaks of danger: %s', (query, isDanger) => {
  const stems = new Set(termsOf(query).map(({ stem }) => stem));
  expect(isTriggered(triggers, stems)).toBe(isDanger);
});

test('no words of danger are none', () => {
  expect(isTriggered('', new Set(['dom']))).toBe(false);
});
