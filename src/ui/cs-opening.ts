/** The texts of „open now“, each as long as one line of a row on a phone (some 25 letters); apart from the others, because they travel to the browser. */
export const openingTexts = {
  open: 'Teď otevřeno nepřetržitě',
  openUntil: (when: string) => `Teď otevřeno do ${when}`,
  closingSoon: (when: string) => `Otevřeno už jen do ${when}`,
  closed: 'Teď zavřeno',
  closedUntil: (when: string) => `Zavřeno do ${when}`,
  holiday: 'Dnes je svátek, zavolejte',
  tomorrow: (time: string) => `zítra ${time}`,
  onDay: (day: string, time: string) => `${day} ${time}`,
  onDate: (date: number, month: number, time: string) => `${date}.\u00a0${month}. ${time}`,
  days: ['pondělí', 'úterý', 'středy', 'čtvrtka', 'pátku', 'soboty', 'neděle'],
};
