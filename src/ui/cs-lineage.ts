/** The texts of what became of priorities, measures and groups from plan to plan; apart from the others only for their number. */
export const lineageTexts = {
  title: 'Co bylo předtím a co potom',
  here: 'tady jste',
  isNew: 'V tomto plánu nové.',
  renamed: (before: string) => `Dřív: ${before}.`,
  splitFrom: (before: string) => `Vzniklo rozdělením: ${before}.`,
  mergedFrom: (before: string) => `Vzniklo spojením: ${before}.`,
  ended: 'V dalším plánu už není.',
  unknownFate: 'Jestli půjde dál, nevíme. Další plán takovou kapitolu zatím nemá.',
};

/** The texts of the comparison of two plans. */
export const comparisonTexts = {
  title: 'Srovnání plánů',
  lead: 'Vyberte dva plány. Uvidíte vedle sebe, co pokračuje, co se přejmenovalo, rozdělilo nebo spojilo, co skončilo a co je nové.',
  description: (place: string) =>
    `Plány sociálních služeb ${place} vedle sebe: co pokračuje, co skončilo a co je nové.`,
  pairTitle: (older: string, newer: string) => `${older} a ${newer}`,
  pairLead: 'Dva plány vedle sebe po pracovních skupinách.',
  pairDescription: (older: string, newer: string) =>
    `${older} a ${newer} vedle sebe: co pokračuje, co skončilo a co je nové.`,
  withOlder: 'se starším plánem',
  choose: (newer: string) => `${newer} a plán před ním`,
  all: 'Srovnat jiné dva plány',
  withPredecessor: (older: string) => `Srovnat s plánem ${older}`,
  facts: 'O plánech',
  byGroups: 'Po pracovních skupinách',
  changes: 'Co se změnilo',
  noGroup: 'Bez skupiny',
  notInPlan: 'V tomto plánu není.',
  contents: 'Co v plánu je',
  unknownContents: 'Názvy priorit a opatření zdroje neuvádějí.',
  nothingToCompare:
    'Aspoň u jednoho z plánů zdroje neuvádějí názvy priorit a opatření. Srovnáváme proto jen to, co je známo.',
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
