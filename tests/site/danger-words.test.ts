import { expect, test } from 'vitest';
import { isTriggered } from '../../src/search/danger.ts';
import { termsOf } from '../../src/search/tokens.ts';
import { pagesOf } from '../support/pages.ts';
import { brno } from '../support/sites.ts';

/** The boxes of the real search page, by a number that each must hold. */
const TOPICS = { suicide: '116123', violence: '116006', child: '116000' } as const;
const boxes = pagesOf(brno)
  .filter(({ file }) => file === 'hledat/index.html')
  .flatMap(({ root }) => root.querySelectorAll('[data-triggers]'))
  .map((box) => ({
    triggers: box.getAttribute('data-triggers') ?? '',
    numbers: box.querySelectorAll('a[href^="tel:"]').map((link) => link.getAttribute('href') ?? ''),
  }));

function topicsOf(query: string): readonly string[] {
  const stems = new Set(termsOf(query).map(({ stem }) => stem));
  const shown = boxes.filter(({ triggers }) => isTriggered(triggers, stems));
  return Object.entries(TOPICS)
    .filter(([, number]) => shown.some(({ numbers }) => numbers.some((link) => link.endsWith(number))))
    .map(([topic]) => topic);
}

test.each<[topic: keyof typeof TOPICS, queries: string]>([
  ['suicide', 'chci to skončit; už nechci být; mám toho dost a chci umřít; kamarádka se chce zabít; kamarád se zabije'],
  ['suicide', 'chtěla bych si ublížit; řežu se; dcera se řeže; syn se řezal; radši bych umřela; nechce se mi žít'],
  ['suicide', 'nema cenu zit; vzala jsem si prášky; snědl všechny prášky; skočím z mostu; jak se oběsit; sebevrazda'],
  ['suicide', 'nemám proč žít; už to nedávám; syn napsal dopis na rozloučenou; předávkovala se; nechci už žít'],
  [
    'suicide',
    'přeju si umřít; chtěl bych umřít; nemá cenu tady být; chci se předávkovat; ztratila jsem chuť žít; vyskočím z okna',
  ],
  [
    'suicide',
    'chtěla bych usnout a neprobudit se; kamarád píše že už tu nebude; vyhrožuje že si něco udělá; život mě nebaví',
  ],
  ['violence', 'přítel mě fackuje; manžel mě zamyká doma; partner mě škrtil; manžel mě tluče; brácha mě mlátí'],
  ['violence', 'vydírá mě fotkami; znásilnili mě; soused bije ženu; bývalý mě sleduje; bojím se přítele; týraná žena'],
  [
    'violence',
    'vyhrožuje mi nožem; nutí mě k sexu; ponižuje mě před dětmi; on mě zabije; osahával mě šéf; domaci nasili',
  ],
  [
    'violence',
    'přítel mi dal pěstí; bojím se o život; manžel mi zakazuje chodit ven; někdo mě stalkuje; uhodil mě; mám modřiny od přítele; manžel na mě vztáhl ruku; rozbil mi hlavu',
  ],
  ['child', 'soused bije děti; dítě samo doma má hlad; utekla jsem z domova; zneužívá mě strejda; táta mě mlátí'],
  [
    'child',
    'otčím na mě sahá; máma mě bije vařečkou; šikanují mě ve třídě; spolužáci mě bijou; týrané dítě; dcera utekla z domova',
  ],
  ['child', 'ztratil se nám syn; bojím se jít domů; hladové děti u sousedů; vydírá mě fotkami; děti jsou doma samy'],
  [
    'child',
    'máma mě nechává doma samotnou; dcera nepřišla domů ze školy; kluci ve škole mě ponižujou; sousedka křičí na děti; unesli mi dceru',
  ],
])('shows the lines of %s for %s', (topic, queries) => {
  expect(queries.split('; ').filter((query) => !topicsOf(query).includes(topic))).toEqual([]);
});

test('is not alarmed by words that only look like danger', () => {
  const queries =
    'domácí péče; bít rekord; umřel mi manžel; umřela mi máma; kdo mi pomůže doma; žít s postižením; chci skončit v práci; ' +
    'chci se odstěhovat z domu; nechci být sama; prášky na spaní; dům naděje; rozvod a děti; hlídání dětí; sama doma; ' +
    'řezbářství; ukončit smlouvu; vzít si půjčku; nemám sílu na péči; doma je zima; ztratil jsem doklady; ztráta zraku; ' +
    'bývalý manžel neplatí; škola pro dítě; bojím se že spadnu; konec života; most; okno; nevím kam se obrátit; dlužím peníze';
  expect(queries.split('; ').filter((query) => topicsOf(query).length > 0)).toEqual([]);
});
