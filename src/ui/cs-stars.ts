/** The texts of the stars on every page; apart from the others, because they travel with each of them. */
export const starTexts = {
  add: 'Přidat do mého seznamu',
  addNamed: (name: string) => `Přidat do mého seznamu: ${name}`,
  notKept: 'Váš prohlížeč si seznam nepamatuje. Než odejdete, otevřete ho nahoře a vytiskněte.',
};
