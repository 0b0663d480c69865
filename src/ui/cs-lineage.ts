/** The texts of what became of priorities, measures and groups from plan to plan. */
export const lineageTexts = {
  title: 'Co bylo předtím a co potom',
  here: 'tady jste',
  isNew: 'V tomto plánu nové.',
  renamed: (before: string) => `Dřív: ${before}.`,
  splitFrom: (before: string) => `Vzniklo rozdělením: ${before}.`,
  mergedFrom: (before: string) => `Vzniklo spojením: ${before}.`,
  gap: (plans: readonly string[]) => `Co bylo mezi tím (${plans.join(', ')}), zdroje neuvádějí.`,
  ended: 'V dalším plánu už není.',
  unknownFate: 'Jestli půjde dál, nevíme. Další plán takovou kapitolu zatím nemá.',
};

/** The texts of the comparison of two plans. */
export const comparisonTexts = {
  title: 'Srovnání plánů',
  lead: 'Vyberte dva plány. Uvidíte vedle sebe, co pokračuje, co dostalo nový název, co se rozdělilo nebo spojilo, co skončilo a co je nové.',
  description: (place: string) =>
    `Plány sociálních služeb ${place} vedle sebe: co pokračuje, co skončilo a co je nové.`,
  with: 'Vedle starších plánů:',
  pairTitle: (older: string, newer: string) => `${older} a ${newer}`,
  pairLead: 'Vlevo starší plán, vpravo novější.',
  pairDescription: (older: string, newer: string) =>
    `${older} a ${newer} vedle sebe: co pokračuje, co skončilo a co je nové.`,
  toPredecessor: (older: string) => `Srovnat s předchozím (${older})`,
  all: 'Srovnat kterékoli dva plány',
  changes: 'Co se změnilo',
  facts: 'Co o plánech víme',
  contents: 'Co v plánu je',
  figures: 'Čísla, která uvádějí zdroje',
  priorities: 'Priority',
  notStated: 'Zdroje neuvádějí.',
  notInPlan: 'V tomto plánu není.',
  nothingToCompare:
    'Aspoň u jednoho z plánů zdroje neuvádějí názvy priorit a opatření. Vedle sebe proto stojí jen to, co je známo.',
  kinds: {
    continued: 'pokračuje',
    renamed: 'nový název',
    split: 'rozděleno',
    merged: 'spojeno',
    regrouped: 'přeskupeno',
    ended: 'skončilo',
    open: 'zatím bez pokračování',
    new: 'nové',
  },
};
