import { describe, expect, test } from 'vitest';
import { checkedFolder } from '../src/content.ts';
import { hardPlacesIn } from '../src/loading/readability.ts';

/** A text that a reader in trouble meets first, and the most words one of its sentences may have. */
interface ReadText {
  readonly place: string;
  readonly text: string;
  readonly mostWords: number;
}

/** What leads a page is read by everybody; what stands below, by who stayed. */
const LEAD = 20;
const BODY = 25;

const PARAGRAPH = /§|(?<!\p{L})(odst|písm)\.|\d+\/\d{4}\s+Sb\./u;

/** Words said to one friend, not to a stranger; „ty“ and „ti“ alone may also be „those“. */
const FAMILIAR =
  /(?<!\p{L})(tebe|tobě|tebou|tvůj|tvoj\p{L}+|tv(á|ého|ému|ém|ou|ým|ých|ými)|jsi|bys|můžeš|chceš|potřebuješ|budeš|najdeš|víš|máš|pomůžeme ti|zavolej|přijď|zeptej se|napiš|řekni|vezmi|dělej|jdi)(?!\p{L})/iu;

const folders = ['content', 'tests/fixtures/vzorkov'];

describe.each(folders)('texts of %s', async (folder) => {
  const { records } = await checkedFolder(folder, { basePath: '/', isLenient: false });
  const { serviceType, targetGroup, lifeSituation, plan } = records;
  const led = [...serviceType, ...targetGroup, ...lifeSituation, ...plan];
  const texts: readonly ReadText[] = [
    ...led.map(({ id, summary }) => ({ place: `${id}: summary`, text: summary, mostWords: LEAD })),
    ...serviceType.flatMap(({ id, description, applicationProcess = '' }) => [
      { place: `${id}: description`, text: description, mostWords: BODY },
      { place: `${id}: applicationProcess`, text: applicationProcess, mostWords: BODY },
    ]),
    ...lifeSituation.flatMap(({ id, firstSteps }) =>
      firstSteps.map((text) => ({ place: `${id}: firstSteps`, text, mostWords: BODY })),
    ),
    ...plan.map(({ id, periodNote = '' }) => ({ place: `${id}: periodNote`, text: periodNote, mostWords: BODY })),
  ];
  const places = (isWrong: (text: ReadText) => boolean) =>
    texts.filter(isWrong).map(({ place, text }) => `${place}: ${text}`);

  test('lead every type, group, situation and plan', () => {
    expect(led.length).toBeGreaterThan(30);
    expect(led.filter(({ summary }) => summary.trim() === '').map(({ id }) => id)).toEqual([]);
  });

  test('have short sentences and no officialese', () => {
    const hard = texts.flatMap(({ place, text, mostWords }) =>
      hardPlacesIn(text, mostWords).map(({ value }) => `${place}: ${value} – ${text}`),
    );
    expect(hard).toEqual([]);
  });

  test('name no paragraph of an act', () => {
    expect(places(({ text }) => PARAGRAPH.test(text))).toEqual([]);
  });

  test('speak to the reader with respect', () => {
    expect(places(({ text }) => FAMILIAR.test(text))).toEqual([]);
  });

  test('say what people call a type, beside its name by the act', () => {
    const same = serviceType.filter(({ name, plainName }) => !plainName || plainName === name);
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  ['Zavolej nám, pomůžeme ti.', true],
  ['Můžeš přijít kdykoli.', true],
  ['Tvoje žádost', true],
  ['Zavolejte nám, pomůžeme vám.', false],
  ['Pomoc pro ty, kdo doma pečují', false],
])('familiar: %s', (text, isFamiliar) => {
  expect(FAMILIAR.test(text)).toBe(isFamiliar);
});

test.each([
  ['podle § 48 zákona', true],
  ['odst. 2 písm. a)', true],
  ['zákon č. 108/2006 Sb.', true],
  ['odstavec textu', false],
])('an act: %s', (text, isAct) => {
  expect(PARAGRAPH.test(text)).toBe(isAct);
});
