/** Words of Sveltia CMS by the keys of its own file, in groups like there. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** What Sveltia CMS 0.221 says in English or in wrong Czech, as far as a person who fills in our forms can meet it. */
const OUR_WORDS: Words = {
  slug: 'Zkratka',
  add_x: 'Přidat: {$name}',
  create_entry_title: 'Nový záznam: {$name}',
  list_item_options: 'Co udělat s položkou',
  show_errors: 'Ukázat chyby',
  entry_sidebar: {
    slug: {
      title: 'Zkratka',
      generated_on_save: 'Zkratka vznikne z názvu, až záznam uložíte.',
      unavailable: 'Tento soubor zkratku nemá.',
    },
  },
  save_conflict: {
    title: 'Soubor mezitím změnil někdo jiný',
    modified: 'Soubor se ve složce změnil potom, co jste ho tady otevřeli.',
    deleted: 'Soubor ze složky zmizel potom, co jste ho tady otevřeli.',
    overwrite_warning: 'Když teď uložíte, cizí změny se ztratí.',
    recreate_warning: 'Když teď uložíte, soubor vznikne znovu.',
    save_anyway: 'Přesto uložit',
  },
  remote_change: {
    reload_entry: 'Načíst znovu',
    confirm_reloading_entry: 'Opravdu načíst soubor znovu? O změny, které jste neuložili, přijdete.',
  },
  relation_field: {
    save_together_hint: 'Nový záznam se uloží spolu s tím, který upravujete.',
    add_failed: 'Záznam se nepodařilo přidat.',
  },
};

/** The Czech words of Sveltia CMS with ours in place of those that are missing or wrong. */
export function withOurWords(words: Words, ours: Words = OUR_WORDS): Words {
  const mended = Object.entries(ours).map(([key, word]) => {
    const theirs = words[key];
    return [key, typeof word === 'string' ? word : withOurWords(typeof theirs === 'object' ? theirs : {}, word)];
  });
  return { ...words, ...(Object.fromEntries(mended) as Words) };
}
