import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { reportFor } from '../support/report.ts';

test('nothing is said of content without a fault', async () => {
  expect(await reportFor({})).toBe('');
});

describe('fields', () => {
  test('a key that was mistyped', async () => {
    expect(await reportFor({ broken: 'unknown-key' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/services/pecovatelky.md
        5:1     Neznámý údaj „orgnization“. Nemysleli jste „organization“? Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.
        6:1     Neznámý údaj „taretGroups“. Nemysleli jste „targetGroups“? Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.
        7:1     Neznámý údaj „uplneNeco“. Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a key in Czech', async () => {
    expect(await reportFor({ broken: 'czech-key' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/services/pecovatelky.md
        5:1     Neznámý údaj „telefon“. Telefon patří do kontaktů: phones: [{ number: … }]
        6:1     Neznámý údaj „email“. E-mail se píše takto: emails: [ … ]
        7:1     Neznámý údaj „zdroj“. Zdroje se píšou takto: sources: [ … ]

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a key that every object in JavaScript has', async () => {
    expect(await reportFor({ broken: 'object-words' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/services/pecovatelky.md
        4:1     Neznámý údaj „constructor“. Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.
        5:1     Neznámý údaj „__proto__“. Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.
        7:1     Neznámý údaj „toString“. Patří sem: name, summary, organization, serviceType, status, alerts, deliveryForms, targetGroups, ages, eligibility, applicationProcess, fees, isFree, waitTime, languages, isAddressConfidential, locations, serviceArea, phones, emails, websites, schedule, registerId, registerPortalId, validFrom, validTo, assured, dataAsOf, sources, formerIds, toVerify, alternateNames.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a field that is missing', async () => {
    expect(await reportFor({ broken: 'missing' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/services/pecovatelky.md
        2:1     Název služby (name): údaj chybí. Doplňte ho, například: „Pečovatelská služba Diakonie Brno“
        2:1     Poskytovatel (organization): údaj chybí. Doplňte ho, například: „diakonie-brno“
        4:5     Číslo (number): údaj chybí. Doplňte ho, například: „542 173 111“

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('an empty record', async () => {
    expect(await reportFor({ broken: 'empty-record' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/organizations/studanka.md
        2:1     Název (name): údaj chybí. Doplňte ho, například: „Diecézní charita Brno“
        2:1     Zdroje (sources): údaj chybí. Doplňte ho, například: [zavedeni-kpss]

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a record that is a sentence', async () => {
    expect(await reportFor({ broken: 'text-record' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/organizations/studanka.md
        2:1     Záznam má mít tvar „údaj: hodnota“.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a value of another shape', async () => {
    expect(await reportFor({ broken: 'wrong-type' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/services/pecovatelky.md
        2:1     Název služby (name): čekáme jeden text, tady je [Pečovatelky, z Dobrova]. Napište například: „Pečovatelská služba Diakonie Brno“
        4:1     Cílové skupiny (targetGroups): čekáme seznam, každou položku na vlastním řádku s pomlčkou, tady je „seniori“. Napište například: [seniori]
        5:1     Věk (ages): čekáme skupinu údajů, každý na vlastním odsazeném řádku, tady je „18 až 65“. Napište například: { minimum: 18 }
        6:1     Telefony (phones): čekáme seznam, každou položku na vlastním řádku s pomlčkou, tady je „555 020 200“. Napište například: [{ number: 542 173 111 }]

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a value in another format', async () => {
    expect(await reportFor({ broken: 'formats' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 18 chyb:

      content/organizations/studanka.md
        3:1     IČO (ico): „44992786“ není IČO. IČO má osm číslic a poslední musí souhlasit s ostatními; opište ho znovu z registru, například 44990260.

      content/plans/2-plan/chapters/seniori.yaml
        2:1     Pořadí (order): „první“ není celé číslo od nuly výš. Napište jen číslice, například 12.
        12:11   Částka (amount): „2 500 000 Kč“ není částka. Napište jen číslice bez mezer, haléře oddělte tečkou, například 3042987.30.
        14:13   Rok (year): „vloni“ není rok. Napište čtyři číslice, například 2024.

      content/services/pecovatelky.md
        4:13    Dřívější adresy (formerIds): „Pečovatelky“ není zkratka. Zkratka má jen malá písmena bez háčků a čárek, číslice a spojovníky, například azylovy-dum.
        5:1     Zdarma (isFree): „možná“ není ani ano, ani ne. Napište ano, nebo ne.
        6:13    Jazyky (languages): „česky“ není kód jazyka. Napište například cs, en, uk; pro znakový jazyk cze-sign.
        10:7    PSČ (postcode): „6020“ není PSČ. PSČ má pět číslic, například 602 00.
        12:7    Zeměpisná šířka (latitude): „49,2“ není číslo. Napište jen číslice, desetiny oddělte tečkou, například 95.5.
        15:5    Číslo (number): „542 17“ není telefonní číslo. Napište devět číslic, například 542 173 111, nebo krátkou linku, například 116 111.
        16:10   E-maily (emails): „info(a)dobrov.example“ není e-mail. Napište ho například takto: info@cssbrno.cz.
        17:12   Webové stránky (websites): „www.dobrov.example“ není webová adresa. Adresa začíná https:// nebo http://, například https://css.brno.cz.
        17:32   Webové stránky (websites): „javascript:alert(1)“ není webová adresa. Adresa začíná https:// nebo http://, například https://css.brno.cz.
        21:7    Otevírá (opensAt): „8 hodin“ není čas. Čas zapište jako HH:MM, například 08:30.
        22:7    Zavírá (closesAt): „25:00“ není čas. Čas zapište jako HH:MM, například 08:30.
        23:1    Číslo v registru (registerId): „12345“ není číslo služby v registru. Má sedm číslic, například 8326775.
        24:1    Poskytuje se od (validFrom): „1. 11. 2026“ není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.
        25:1    Stav údajů k (dataAsOf): „leden 2021“ není datum. Zapište rok 2007, měsíc 2007-10, den 2007-10-16, roční dobu 2005-21 (jaro) až 2005-24 (zima), nebo rozmezí 2020/2022.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('numbers, phones and days that cannot be', async () => {
    expect(await reportFor({ broken: 'impossible-values' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/services/pecovatelky.md
        8:9     Počet (count): „-5“ není celé číslo od nuly výš. Napište jen číslice, například 12.
        10:5    Číslo (number): „542 17E 111“ není telefonní číslo. Napište devět číslic, například 542 173 111, nebo krátkou linku, například 116 111.
        13:7    Od (from): „2026-02-30“ není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.
        14:7    Do (until): „2026-11-31“ není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a value that is not on the list', async () => {
    expect(await reportFor({ broken: 'choice' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/services/pecovatelky.md
        5:3     Stav (state): „plno“ tu být nemůže. Vyberte z: active, planned, temporarily-closed, full, waiting-list, ended.
        7:5     Forma (form): „residental“ tu být nemůže. Nemysleli jste „residential“? Vyberte z: outreach, outpatient, residential.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a list that is empty', async () => {
    expect(await reportFor({ broken: 'too-few' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/services/pecovatelky.md
        6:7     Dny (days): chybí aspoň jedna položka. Doplňte ji, například: „MO“
        9:1     Zdroje (sources): chybí aspoň jedna položka. Doplňte ji, například: „zavedeni-kpss“

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a source that is neither an id nor a title', async () => {
    expect(await reportFor({ broken: 'source-shape' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/services/pecovatelky.md
        6:5     Neznámý údaj „datum“. Nemysleli jste „date“? Patří sem: title, url, date, note.
        7:5     Zdroje (sources): čekáme jeden text, tady je [leták, web]. Napište například: „zavedeni-kpss“

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('site.yaml with almost nothing in it', async () => {
    expect(await reportFor({ broken: 'site-broken' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 9 chyb:

      content/site.yaml
        1:1     Adresa webu (url): údaj chybí. Doplňte ho, například: „https://kpss.brno.cz“
        1:1     E-mail pro chyby (reportEmail): údaj chybí. Doplňte ho, například: „kpss@brno.cz“
        1:1     Kontakty (contacts): údaj chybí. Doplňte ho, například: [{ name: … }]
        1:1     Licence dat (dataLicence): údaj chybí. Doplňte ho, například: { name: CC BY 4.0 }
        1:1     Město (place): údaj chybí. Doplňte ho, například: { name: Brno, genitive: Brna, locative: v Brně }
        1:1     Popis webu (description): údaj chybí. Doplňte ho, například: „Sociální služby v Brně a plány, podle kterých vznikají.“
        1:1     Přístupnost (accessibility): údaj chybí. Doplňte ho, například: { status: partial, prepared: 2026-11-21, reviewed: 2026-11-21, method: … }
        1:1     Registr (register): údaj chybí. Doplňte ho, například: { name: Registr poskytovatelů sociálních služeb, url: https://mpsv.gov.cz }
        2:1     Krizové linky (crisisLines): chybí aspoň jedna položka. Doplňte ji, například: { id: 112, name: Tísňové volání, number: 112 }

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('links between records', () => {
  test('an id of nothing', async () => {
    expect(await reportFor({ broken: 'unknown-id' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 5 chyb:

      content/services/pecovatelky.md
        3:1     Poskytovatel (organization): „studankaa“ neexistuje (poskytovatel). Nemysleli jste „studanka“?
        4:1     Druh služby (serviceType): „pecovatelska“ neexistuje (druh služby). Nemysleli jste „pecovatelska-sluzba“?
        5:25    Cílové skupiny (targetGroups): „kosmonauti“ neexistuje (cílová skupina). Nejdřív záznam založte, nebo zkratku opravte.
        7:5     Městská část (district): „horni-konec“ neexistuje (městská část). Nemysleli jste „dolni-konec“?
        8:11    Zdroje (sources): „uredni-deskaa“ neexistuje (zdroj v souboru sources.yaml). Nemysleli jste „uredni-deska“?

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('ids of nothing in every kind of record', async () => {
    expect(await reportFor({ broken: 'unknown-id-everywhere' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 10 chyb:

      content/plans/2-plan/chapters/seniori.yaml
        7:20    Navazuje na (predecessors): „1-plan/a9“ neexistuje (priorita, píše se plán/zkratka). Nemysleli jste „1-plan/a1“?
        12:24   Navazuje na (predecessors): „1-plan/a1-9“ neexistuje (opatření, píše se plán/zkratka). Nemysleli jste „1-plan/a1-1“?
        13:20   Služby (services): „pecovatelka“ neexistuje (služba). Nemysleli jste „pecovatelky“?
        14:20   Projekty (projects): „zacatekk“ neexistuje (projekt). Nemysleli jste „zacatek“?

      content/plans/2-plan/plan.md
        7:1     Předchozí plán (predecessor): „1-pln“ neexistuje (plán). Nemysleli jste „1-plan“?
        8:17    Pracovní skupiny (workingGroups): „seniri“ neexistuje (pracovní skupina). Nemysleli jste „seniori“?
        9:14    Kdo plán připravil (preparedBy): „mestsky-urat“ neexistuje (orgán). Nemysleli jste „mestsky-urad“?

      content/taxonomies/glossary.yaml
        4:13    Příbuzné pojmy (related): „zadavatele“ neexistuje (pojem ve slovníčku). Nejdřív záznam založte, nebo zkratku opravte.

      content/taxonomies/life-situations.yaml
        5:18    Druhy služeb (serviceTypes): „noclehrna“ neexistuje (druh služby). Nemysleli jste „nocleharna“?
        6:17    Krizové linky (crisisLines): „113“ neexistuje (krizová linka v souboru site.yaml). Nemysleli jste „112“?

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a chapter of a plan that is not there', async () => {
    expect(await reportFor({ broken: 'unknown-plan' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/plans/3-plan/chapters/seniori.yaml
        1:1     „3-plan“ neexistuje (plán). Nemysleli jste „1-plan“?

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('one id for two records', async () => {
    expect(await reportFor({ broken: 'duplicate-id' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/events/2020.yaml
        1:3     Zkratka (id): zkratka „schvaleni-2019“ už je jinde (events/2019.yaml). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.

      content/taxonomies/glossary.yaml
        4:3     Zkratka (id): zkratka „triada“ už je jinde (taxonomies/glossary.yaml). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('one id for two measures of a plan', async () => {
    expect(await reportFor({ broken: 'duplicate-measure' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/plans/2-plan/chapters/seniori.yaml
        5:5     Zkratka (id): zkratka „a1“ už je jinde (plans/2-plan/chapters/rodiny.yaml). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.
        10:9    Zkratka (id): zkratka „a1-1“ už je jinde (plans/2-plan/chapters/rodiny.yaml). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('an old address that belongs to another record', async () => {
    expect(await reportFor({ broken: 'former-id-taken' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:13    Dřívější adresy (formerIds): zkratka „nocleharna-strecha“ už je jinde (services/nocleharna-strecha.md). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('records that point in a circle', async () => {
    expect(await reportFor({ broken: 'cycle' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 5 chyb:

      content/bodies/mestsky-urad.md
        5:1     Patří pod (parent): záznamy ukazují dokola: mestsky-urad → zastupitelstvo → mestsky-urad. Jeden z odkazů smažte. Porovnejte: content/bodies/zastupitelstvo.md:6
        6:1     Navazuje na (predecessors): záznamy ukazují dokola: mestsky-urad → mestsky-urad. Jeden z odkazů smažte.

      content/plans/1-plan/plan.md
        7:1     Předchozí plán (predecessor): záznamy ukazují dokola: 1-plan → 2-plan → 1-plan. Jeden z odkazů smažte. Porovnejte: content/plans/2-plan/plan.md:8
        7:1     Předchozí plán (predecessor): „2-plan“ je z plánu na 2023/2027, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/2-plan/plan.md:7

      content/taxonomies/target-groups.yaml
        14:3    Širší skupina (broader): záznamy ukazují dokola: osoby-v-krizi → seniori → osoby-v-krizi. Jeden z odkazů smažte. Porovnejte: content/taxonomies/target-groups.yaml:5

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('rules', () => {
  test('of services', async () => {
    expect(await reportFor({ broken: 'service-rules' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 7 chyb:

      content/services/pecovatelky.md
        4:1     Stav služby (status): stav začíná 2026-12-01 a končí už 2026-11-01. Prohoďte data.
        8:1     Věk (ages): věk od 65 do 18 let nedává smysl. Nižší věk patří do minimum.
        12:1    Místa (locations): služba má utajenou adresu (isAddressConfidential: ano), ale záznam ji obsahuje. Místo smažte, ať se adresa nedostane ven.
        15:5    Souřadnice (coordinates): souřadnice 16.6, 49.2 leží mimo území webu (bounds v site.yaml, jinak celá republika). Nejspíš je prohozená šířka a délka.
        20:11   Otevírací doba (hours): otevírá i zavírá v 09:00. Opravte jeden z časů, nebo napište roundTheClock: ano.
        25:7    Otevírací doba (hours): otevírá i zavírá v 08:00. Opravte jeden z časů, nebo napište roundTheClock: ano.
        29:7    Výjimky (exceptions): výjimka začíná 2026-12-31 a končí už 2026-12-24. Prohoďte data.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('of hours, alerts and places outside the region', async () => {
    expect(await reportFor({ broken: 'hours-rules' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 8 chyb:

      content/services/pecovatelky.md
        5:5     Upozornění (alerts): upozornění se má ukázat 2027-01-01 a skončit už 2026-12-01. Prohoďte data.
        10:5    Souřadnice (coordinates): souřadnice 49.2, 12.2 leží mimo území webu (bounds v site.yaml, jinak celá republika). Nejspíš je prohozená šířka a délka.
        18:11   Otevírací doba (hours): 05:30–09:00 se ve stejný den překrývá s 20:00–06:00. Jeden z řádků opravte.
        26:7    Otevírací doba (hours): 11:30–15:00 se ve stejný den překrývá s 08:00–12:00. Jeden z řádků opravte.
        29:7    Otevírací doba (hours): otevírá v 16:00 a zavírá až druhý den v 08:00. Nejsou časy prohozené? Déle než 16 hodin přes půlnoc rozdělte na dva řádky.
        33:7    Výjimky (exceptions): u výjimky stojí jen čas 08:00. Doplňte i druhý (opensAt a closesAt), nebo smažte oba: pak je zavřeno.
        35:7    Výjimky (exceptions): otevírá i zavírá v 20:00. Opravte jeden z časů, nebo napište roundTheClock: ano.

      content/site.yaml
        20:11   Otevírací doba (hours): otevírá i zavírá v 09:00. Opravte jeden z časů, nebo napište roundTheClock: ano.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('of services with a confidential address', async () => {
    expect(await reportFor({ broken: 'confidential-address' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/services/utajeny-dum.md
        2:1     Služba má utajenou adresu (isAddressConfidential: ano), ale „Zapovězenou 13/1“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.
        4:1     Jednou větou (summary): služba má utajenou adresu (isAddressConfidential: ano), ale „ulici Zapovězená“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.
        6:1     Místa (locations): služba má utajenou adresu (isAddressConfidential: ano), ale záznam ji obsahuje. Místo smažte, ať se adresa nedostane ven.
        12:5    Webové stránky (websites): služba má utajenou adresu (isAddressConfidential: ano), ale „mapy.com/s/zapovezena“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('of plans', async () => {
    expect(await reportFor({ broken: 'plan-rules' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/plans/2-plan/chapters/seniori.yaml
        7:20    Navazuje na (predecessors): „1-plan/a1“ je z plánu na 2024/2028, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/1-plan/chapters/seniori.yaml:5
        12:24   Navazuje na (predecessors): „1-plan/a1-1“ je z plánu na 2024/2028, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/1-plan/chapters/seniori.yaml:9
        14:13   Rok (year): rok 2019 není v období plánu (2023/2027). Opravte rok. Porovnejte: content/plans/2-plan/plan.md:7

      content/plans/2-plan/plan.md
        8:1     Předchozí plán (predecessor): „1-plan“ je z plánu na 2024/2028, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/1-plan/plan.md:6

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a decision before there was a draft', async () => {
    expect(await reportFor({ broken: 'approval-before-draft' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/plans/2-plan/plan.md
        20:5    Datum (date): rozhodnutí je z 2022-06-21, návrh plánu ale až z 2022-09. Opravte jedno z dat. Porovnejte: content/plans/2-plan/plan.md:9

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('comments that end before they begin', async () => {
    expect(await reportFor({ broken: 'comments-end-before-they-begin' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/plans/2-plan/plan.md
        9:5     Od kdy do kdy (period): „2022-10-15/2022-09-15“ končí dřív, než začíná. Prohoďte obě data.
        10:5    Od kdy do kdy (period): „2022-11/2022-10-31“ končí dřív, než začíná. Prohoďte obě data.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a measure that goes on from itself', async () => {
    expect(await reportFor({ broken: 'measure-cycle' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/plans/1-plan/chapters/seniori.yaml
        7:5     Navazuje na (predecessors): záznamy ukazují dokola: 1-plan/a1 → 2-plan/a1 → 1-plan/a1. Jeden z odkazů smažte. Porovnejte: content/plans/2-plan/chapters/seniori.yaml:8
        7:20    Navazuje na (predecessors): „2-plan/a1“ je z plánu na 2023/2027, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/2-plan/chapters/seniori.yaml:5
        12:9    Navazuje na (predecessors): záznamy ukazují dokola: 1-plan/a1-1 → 2-plan/a1-1 → 1-plan/a1-1. Jeden z odkazů smažte. Porovnejte: content/plans/2-plan/chapters/seniori.yaml:13
        12:24   Navazuje na (predecessors): „2-plan/a1-1“ je z plánu na 2023/2027, který nezačíná dřív než tento. Navazovat jde jen na starší plán. Porovnejte: content/plans/2-plan/chapters/seniori.yaml:10

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a group renamed to the same name, that goes on from itself and from a later one', async () => {
    expect(await reportFor({ broken: 'group-lineage' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/working-groups/seniori.md
        7:5     Název (name): „Stáří“ je stejný název jako ten, který přišel po něm. Dřívější název musí být jiný. Porovnejte: content/working-groups/seniori.md:8
        9:1     Navazuje na (predecessors): záznamy ukazují dokola: seniori → seniori. Jeden z odkazů smažte.
        9:16    Navazuje na (predecessors): „pozdejsi“ začíná až 2022-01-01, kdy už tento záznam končí. Navazovat jde jen na něco staršího. Porovnejte: content/working-groups/pozdejsi.md:5

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('of working groups and figures', async () => {
    expect(await reportFor({ broken: 'group-and-figure-rules' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/figures/sluzby.yaml
        8:5     Hodnoty (values): hodnot v řádku je 1, sloupců 2. Doplňte chybějící hodnoty; neznámou zapište jako "-".

      content/working-groups/seniori.md
        6:5     Název (name): „Senioři“ je stejný název jako ten, který přišel po něm. Dřívější název musí být jiný. Porovnejte: content/working-groups/seniori.md:2

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('texts', () => {
  test('HTML in a text', async () => {
    expect(await reportFor({ broken: 'raw-html' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 4 chyby:

      content/services/pecovatelky.md
        7:17    Značka „<b>“ do textu nepatří. Text pište jen v Markdownu, bez HTML.
        7:24    Značka „</b>“ do textu nepatří. Text pište jen v Markdownu, bez HTML.
        9:1     Značka „<script>alert(1)</script>“ do textu nepatří. Text pište jen v Markdownu, bez HTML.
        11:1    Odkaz „data:image/png;base64,AAAA“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('links that are not safe', async () => {
    expect(await reportFor({ broken: 'unsafe-link' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/services/pecovatelky.md
        7:13    Odkaz „javascript:alert(1)“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.
        7:43    Odkaz „JaVaScRiPt:alert(1)“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.
        7:72    Odkaz „//cizi.example/letak“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('notation', () => {
  test('a tab', async () => {
    expect(await reportFor({ broken: 'tab' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        6:1     Na začátku řádku je tabulátor. Odsazujte dvěma mezerami.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a bad indent', async () => {
    expect(await reportFor({ broken: 'bad-indent' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        7:4     Řádek je špatně odsazený. Položky jednoho seznamu začínají pod sebou, o dvě mezery od nadřízené.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a key written twice', async () => {
    expect(await reportFor({ broken: 'duplicate-key' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:1     Stejný údaj je v záznamu dvakrát. Jeden z nich smažte.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a colon in a text', async () => {
    expect(await reportFor({ broken: 'colon-in-text' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:10    Na řádku je dvojtečka navíc nebo chybí odsazení. Text s dvojtečkou dejte do uvozovek: "Pozor: změna".

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a colon that is missing', async () => {
    expect(await reportFor({ broken: 'colon-missing' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:1     Za názvem údaje chybí dvojtečka a mezera. Napište například: name: Noclehárna

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a quotation mark that is missing', async () => {
    expect(await reportFor({ broken: 'quote-missing' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        7:1     Chybí znak, nejspíš uvozovka nebo závorka na konci. Doplňte ji.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a bracket that is missing', async () => {
    expect(await reportFor({ broken: 'bracket-missing' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        6:1     Řádek je špatně odsazený. Položky jednoho seznamu začínají pod sebou, o dvě mezery od nadřízené.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('an asterisk at the beginning', async () => {
    expect(await reportFor({ broken: 'alias' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:10    Hvězdička (*) nebo ampersand (&) na začátku hodnoty mají zvláštní význam. Dejte hodnotu do uvozovek.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('an at sign at the beginning', async () => {
    expect(await reportFor({ broken: 'bad-start' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        5:10    Hodnota nesmí začínat tímto znakem. Dejte ji do uvozovek: "…".

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('files', () => {
  test('a file without front matter', async () => {
    expect(await reportFor({ broken: 'no-front-matter' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        1:1     Soubor musí začínat řádkem --- a údaje musí končit druhým řádkem ---. Podívejte se na soubor _vzor v téže složce.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('front matter that does not end', async () => {
    expect(await reportFor({ broken: 'unclosed-front-matter' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/services/pecovatelky.md
        1:1     Soubor musí začínat řádkem --- a údaje musí končit druhým řádkem ---. Podívejte se na soubor _vzor v téže složce.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a list that is not one', async () => {
    expect(await reportFor({ broken: 'not-a-list' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/events/2019.yaml
        1:1     Soubor má být seznam: každý záznam začíná pomlčkou a mezerou (- id: …).

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a file where none belongs', async () => {
    expect(await reportFor({ broken: 'unexpected-file' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 2 chyby:

      content/services/poznamky.txt
        1:1     Soubor tu nečekáme. Záznamy patří sem: organizations/*.md, services/*.md, plans/*/plan.md, plans/*/chapters/*.yaml, working-groups/*.md, bodies/*.md, projects/*.md, events/*.yaml, figures/*.yaml, pages/*.mdx. Soubor přesuňte, nebo jeho jméno začněte podtržítkem.

      content/sluzby/pecovatelky.md
        1:1     Soubor tu nečekáme. Záznamy patří sem: organizations/*.md, services/*.md, plans/*/plan.md, plans/*/chapters/*.yaml, working-groups/*.md, bodies/*.md, projects/*.md, events/*.yaml, figures/*.yaml, pages/*.mdx. Soubor přesuňte, nebo jeho jméno začněte podtržítkem.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('names with diacritics and spaces', async () => {
    expect(await reportFor({ broken: 'bad-file-name' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/plans/3. plán/chapters/seniori.yaml
        1:1     Jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „plans/3-plan/chapters/seniori.yaml“.

      content/plans/3. plán/plan.md
        2:1     Jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „plans/3-plan/plan.md“.

      content/services/Pečovatelky Dobrov.md
        2:1     Jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „pecovatelky-dobrov.md“.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a page that the site cannot do without', async () => {
    expect(await reportFor({ without: ['pages/soukromi.mdx'] })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/pages/soukromi.mdx
        1:1     Chybí stránka, na kterou web odkazuje. Založte ji podle stejnojmenné stránky ve složce content/pages.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('several files at once', async () => {
    expect(await reportFor({ broken: 'many' })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 5 chyb:

      content/events/2019.yaml
        1:3     Zkratka (id): „Schválení“ není zkratka. Zkratka má jen malá písmena bez háčků a čárek, číslice a spojovníky, například azylovy-dum.
        2:3     Datum (date): „10. 12. 2019“ není datum. Zapište rok 2007, měsíc 2007-10, den 2007-10-16, roční dobu 2005-21 (jaro) až 2005-24 (zima), nebo rozmezí 2020/2022.
        3:3     Druh (kind): „rozhodnutí“ tu být nemůže. Vyberte z: law, training, organisation, project, conference, consultation, meeting, decision, plan, publication.

      content/organizations/studanka.md
        3:1     Druh poskytovatele (kind): „nezisková“ tu být nemůže. Vyberte z: city, contributory, state, nonprofit, church, company.
        4:1     IČO (ico): „123“ není IČO. IČO má osm číslic a poslední musí souhlasit s ostatními; opište ho znovu z registru, například 44990260.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a file in Windows-1250, an empty one, and one that is too big', async () => {
    const files = {
      'organizations/a.md': Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x9a, 0xec]),
      'organizations/b.md': '',
      'organizations/c.md': 'x'.repeat(1024 * 1024 + 1),
    };
    expect(await reportFor({ files })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 3 chyby:

      content/organizations/a.md
        1:1     Soubor není v kódování UTF-8. Uložte ho znovu a zvolte UTF-8.

      content/organizations/b.md
        1:1     Soubor je prázdný. Vyplňte ho podle souboru _vzor v téže složce, nebo ho smažte.

      content/organizations/c.md
        1:1     Soubor je větší než 1 MB. Záznam je jen text; obrázky a dokumenty do něj nepatří.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a file that grows without end', async () => {
    const levels = [
      '- &a [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from('bcdefg', (name, index) => `- &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`),
    ];
    expect(await reportFor({ files: { 'events/2020.yaml': levels.join('\n') } })).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 1 chybu:

      content/events/2020.yaml
        1:1     Soubor se mnohokrát odkazuje sám na sebe. Odkazy (*) nahraďte obyčejným textem.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

describe('in lenient mode', () => {
  test('the report also says what a bad record takes with it', async () => {
    expect(await reportFor({ broken: 'lenient' }, 'lenient')).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 11 chyb:

      content/plans/1-plan/chapters/seniori.yaml
        12:20   Služby (services): záznam „pecovatelky“ (služba) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/plans/2-plan/chapters/seniori.yaml
        8:20    Navazuje na (predecessors): záznam „1-plan/a1“ (priorita, píše se plán/zkratka) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.
        13:24   Navazuje na (predecessors): záznam „1-plan/a1-1“ (opatření, píše se plán/zkratka) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/services/azyl.md
        8:10    Značka „<script>“ do textu nepatří. Text pište jen v Markdownu, bez HTML.
        8:26    Značka „</script>“ do textu nepatří. Text pište jen v Markdownu, bez HTML.

      content/services/dum-u-lipy.md
        3:1     Poskytovatel (organization): „neznama“ neexistuje (poskytovatel). Nejdřív záznam založte, nebo zkratku opravte.

      content/services/pecovatelky.md
        4:1     Poskytuje se od (validFrom): „1. 11. 2026“ není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.

      content/services/utajeny-dum.md
        2:1     Služba má utajenou adresu (isAddressConfidential: ano), ale „Zapovězenou 13/1“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.
        4:1     Jednou větou (summary): služba má utajenou adresu (isAddressConfidential: ano), ale „ulici Zapovězená“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.
        6:1     Místa (locations): služba má utajenou adresu (isAddressConfidential: ano), ale záznam ji obsahuje. Místo smažte, ať se adresa nedostane ven.
        12:5    Webové stránky (websites): služba má utajenou adresu (isAddressConfidential: ano), ale „mapy.com/s/zapovezena“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });

  test('a bad list takes with it all that point to it', async () => {
    const files = { 'taxonomies/target-groups.yaml': 'id: seniori' };
    expect(await reportFor({ files }, 'lenient')).toMatchInlineSnapshot(`
      "V obsahu je potřeba opravit 8 chyb:

      content/plans/1-plan/chapters/seniori.yaml
        3:1     Pracovní skupina (workingGroup): záznam „seniori“ (pracovní skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.
        12:20   Služby (services): záznam „pecovatelky“ (služba) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/plans/2-plan/chapters/seniori.yaml
        3:1     Pracovní skupina (workingGroup): záznam „seniori“ (pracovní skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/services/nocleharna-strecha.md
        10:16   Cílové skupiny (targetGroups): záznam „osoby-bez-pristresi“ (cílová skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/services/pecovatelky.md
        5:16    Cílové skupiny (targetGroups): záznam „seniori“ (cílová skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/taxonomies/life-situations.yaml
        7:18    Cílové skupiny (targetGroups): záznam „osoby-bez-pristresi“ (cílová skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      content/taxonomies/target-groups.yaml
        1:1     Soubor má být seznam: každý záznam začíná pomlčkou a mezerou (- id: …).

      content/working-groups/seniori.md
        5:16    Cílové skupiny (targetGroups): záznam „seniori“ (cílová skupina) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.

      Návod ke každé chybě je v souboru CONTRIBUTING.md.
      "
    `);
  });
});

test.each([
  'bad-file-name',
  'choice',
  'cycle',
  'duplicate-id',
  'format',
  'left-out',
  'missing',
  'missing-page',
  'raw-html',
  'rule',
  'syntax',
  'too-few',
  'unexpected-file',
  'unknown-id',
  'unknown-key',
  'unreadable-file',
  'unsafe-link',
  'wrong-type',
])('CONTRIBUTING.md explains %s', async (kind) => {
  expect(await readFile('CONTRIBUTING.md', 'utf8')).toContain(`chyba-${kind}`);
});
