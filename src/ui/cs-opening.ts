/** The texts of „open now“; apart from the others, because they travel to the browser. */
export const openingTexts = {
  open: 'Teď otevřeno nepřetržitě',
  openUntil: (when: string) => `Teď otevřeno do ${when}`,
  closingSoon: (when: string) => `Otevřeno už jen do ${when}`,
  closed: 'Teď zavřeno',
  closedUntil: (when: string) => `Teď zavřeno, otevřeno bude ${when}`,
  holiday: 'Dnes je svátek. Zavolejte, jestli mají otevřeno',
  today: (time: string) => `dnes od\u00a0${time}`,
  tomorrow: (time: string) => `zítra od\u00a0${time}`,
  onDay: (day: string, time: string) => `${day} od\u00a0${time}`,
  untilTomorrow: (time: string) => `zítřejších ${time}`,
  untilDay: (date: string, time: string) => `${date} ${time}`,
  days: [
    'v\u00a0pondělí',
    'v\u00a0úterý',
    've\u00a0středu',
    've\u00a0čtvrtek',
    'v\u00a0pátek',
    'v\u00a0sobotu',
    'v\u00a0neděli',
  ],
  date: (date: number, month: number) => `${date}.\u00a0${month}.`,
};
