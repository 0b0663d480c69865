import { excerptOf } from './excerpt.ts';
import type { FoundPage } from './pagefind-index.ts';

/** A result as an item of the list: a link that leads to the found words on the page, the kind of page, and an excerpt. */
export function resultItem({ url, title, kind, content }: FoundPage, stems: ReadonlySet<string>): HTMLLIElement {
  const pieces = excerptOf(content, stems);
  const link = document.createElement('a');
  link.href = url + fragmentTo(url, pieces.find(({ isFound }) => isFound)?.text);
  link.textContent = title;
  const label = document.createElement('p');
  label.className = 'quiet';
  label.textContent = kind;
  const excerpt = document.createElement('p');
  excerpt.append(
    ...pieces.map(({ text, isFound }) => {
      if (!isFound) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  const item = document.createElement('li');
  item.append(link, label, excerpt);
  return item;
}

/** A text fragment (https://wicg.github.io/scroll-to-text-fragment/): the browser itself jumps to the word and marks it. */
function fragmentTo(url: string, word: string | undefined): string {
  if (word === undefined) return '';
  return `${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
