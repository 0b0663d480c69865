const words = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

/** The words of which the many services of the benchmarks are made, by what they are. */
export const invented = {
  adjectives:
    words(`Zlatý|Tichý|Starý|Nový|Bílý|Modrý|Zelený|Červený|Dobrý|Malý|Velký|Jasný|Teplý|Veselý|Stříbrný|Kamenný
  Dřevěný|Podzimní|Jarní|Letní|Ranní|Večerní|Horní|Dolní|Zadní|Přední|Otevřený|Přátelský|Sousedský|Divoký|Lesní|Polní
  Městský|Šedý|Hbitý|Toulavý|Hliněný|Rybniční|Skalní|Svatební|Pátý|Devátý|Bosý|Hravý`),
  nouns: words(`klíč|most|strom|kámen|pramen|břeh|práh|stůl|krok|dům|kruh|ostrov|maják|přístav|kopec|mlýn|zvon|kohout
  komín|plot|sad|vítr|déšť|sníh|oheň|oblouk|vlak|vůz|míč|klobouk|deštník|kabát|hrnek|džbán|koš|chléb|hřeben|kartáč|provázek
  uzel|drak|ježek|zajíc|vrabec|čáp|rak|kapr|motýl|brouk|šnek`),
  streets: words(`Lipová|Dubová|Javorová|Jasanová|Buková|Topolová|Vrbová|Březová|Borová|Smrková|Školní|Kostelní|Nádražní
  Zahradní|Mlýnská|Rybářská|Hrnčířská|Kovářská|Tkalcovská|Pekařská|Řeznická|Zámečnická|Hradební|Příkopní|Polní|Luční|Lesní
  Horní|Dolní|Krátká|Dlouhá|Úzká|Široká|Tichá|Slunečná|Severní|Jižní|Východní|Západní|Okružní|Brodská|Mostecká|Vodní|Pramenná
  Skalní|Písková|Hliněná|Kamenná|Cihelní|Vápenná|Uhelná|Železniční|Tovární|Dílenská|Sladovní|Vinohradní|Ovocná|Jablečná|Hrušková
  Švestková|Třešňová|Ořechová|Malinová|Růžová|Fialková|Konvalinková|Kopretinová|Pampelišková|Maková|Lnářská|Ovčí|Kozí|Husí`),
  actions:
    words(`vstát z postele|umýt se|obléknout se|uvařit oběd|nakoupit léky|zaplatit nájem|vyplnit žádost|dojít k lékaři
  napsat odvolání|najít bydlení|zůstat doma|uklidit byt|vyprat prádlo|hlídat děti|naučit se česky|hledat práci|domluvit se s úřadem
  zvládnout dluhy|přečíst dopis|zavolat rodině|překonat strach|přestat pít|vyjednat splátky|dostat se ven|jezdit autobusem
  hospodařit s penězi|starat se o dítě|pečovat o rodiče|vybrat pomůcku|opravit vozík|sehnat doktora|přihlásit se do školy
  požádat o příspěvek|bránit svá práva|odejít od násilníka|smířit se s nemocí|trávit volný čas|poznat nové lidi|spát v teple`),
  people:
    words(`seniorům|rodičům|dětem|lidem po úrazu|lidem bez domova|cizincům|pěstounům|vozíčkářům|matkám samoživitelkám
  nevidomým|neslyšícím|lidem s duševním onemocněním|dospívajícím|lidem po mrtvici|pečujícím dcerám|lidem ve výkonu trestu
  obětem násilí|lidem závislým na alkoholu|rodinám v dluzích|osamělým lidem|romským rodinám|lidem s autismem`),
  helpers:
    words(`sociální pracovnice|terénní pracovník|pečovatelka|osobní asistent|psycholog|právnička|dobrovolník|speciální pedagog
  poradce|tlumočnice|ergoterapeutka|zdravotní sestra|vychovatelka|vedoucí dílny|peer konzultant|logopedka|fyzioterapeut`),
  places:
    words(`u vás doma|v našem středisku|na ulici|ve škole|v nemocnici|po telefonu|v klubovně|na úřadě|v azylovém domě|v parku
  přes internet|v dílně|na zahradě|v tělocvičně|u soudu|na ubytovně|v knihovně|v jídelně`),
  things:
    words(`postel|koupelnu|šatník|teplé jídlo|suché oblečení|internet|klid na učení|invalidní vozík|polohovací lůžko|chodítko
  potravinovou pomoc|sprchu|pračku|herní koutek|hudební nástroje|keramickou pec|zahradní nářadí|čtečku dopisů|bezbariérový vchod
  auto s plošinou|naslouchátka k vyzkoušení|hry pro děti|adresu pro poštu|kuchyňku|šicí stroje|stolní fotbal|noclehy navíc v mrazech`),
  days: words('v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|o víkendu|každý den|v noci|o svátcích|v létě|v zimě'),
  everyday:
    words(`nemám na jídlo|babička upadla|táta pije|kam s dluhy|hlídání|výlety|kroužky|zvedák|rande|rehabilitace doma
  první pomoc|noční hlídka|cvičení|paměť|doučování|stěhování|exekutor|úřad práce|invalidita|samota|rozchod|šikana|vězení`),
};
