import { getCollection, getEntry, render } from 'astro:content';

/** An editorial page (MDX): its heading, its sentence for search engines, the day it was last read through, and its text as a component; `undefined` when the content folder has no such page. */
export async function editorialPage(id: string) {
  const entry = await getEntry('page', id);
  if (!entry) return undefined;
  const { title, description, reviewed } = entry.data;
  const { Content } = await render(entry);
  return { title, description, reviewed, Content };
}

/** The editorial pages that stand on their own; the text `proces` is a part of a page that has more in it. */
export async function editorialPages() {
  const entries = await getCollection('page', ({ id }) => id !== 'proces');
  return Promise.all(
    entries.map(async (entry) => {
      const { title, description, reviewed, isSensitive } = entry.data;
      const { Content } = await render(entry);
      return { id: entry.id, title, description, reviewed, isSensitive, Content };
    }),
  );
}
