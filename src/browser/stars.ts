import { starTexts as texts } from '../ui/cs-stars.ts';
import { toggled } from '../values/id-list.ts';
import { keepShortlist, onShortlistChange, shortlist } from './shortlist.ts';

/**
 * Starts the stars that put services on the reader's list, and the way to that list in the head of the page. A service page has its star
 * hidden in the HTML; a row of a board (`data-service`) gets one, as a copy of the star of the head.
 */
export function startStars(): void {
  const way = document.querySelector<HTMLAnchorElement>('#seznam');
  if (!way) return;
  const show = () => {
    const { ids } = shortlist();
    const count = way.querySelector('b');
    if (count) count.textContent = String(ids.length);
    way.hidden = ids.length === 0;
    for (const star of stars()) star.setAttribute('aria-pressed', String(ids.includes(star.value)));
  };
  addStars(document);
  document.addEventListener('click', ({ target }) => {
    const star = target instanceof Element ? target.closest<HTMLButtonElement>('.star') : null;
    if (star) toggle(star.value, way);
  });
  onShortlistChange(show);
  show();
}

/** Adds stars to the rows of services in a part of the page that has none yet. */
export function addStars(root: ParentNode): void {
  const drawing = document.querySelector('#seznam svg');
  for (const row of root.querySelectorAll<HTMLElement>('[data-service]')) {
    if (row.querySelector('.star')) continue;
    const star = document.createElement('button');
    star.type = 'button';
    star.className = 'star';
    star.value = row.dataset['service'] ?? '';
    star.setAttribute('aria-label', texts.addNamed(row.querySelector('b')?.textContent ?? ''));
    star.setAttribute('aria-pressed', String(shortlist().ids.includes(star.value)));
    if (drawing) star.append(drawing.cloneNode(true));
    row.append(star);
  }
  for (const star of stars()) star.hidden = false;
}

function toggle(id: string, way: HTMLAnchorElement): void {
  const ids = toggled(shortlist().ids, id);
  if (keepShortlist(ids)) return;
  // The list can still be carried along: behind `#` of the way to it.
  way.hash = `s=${ids.join(',')}`;
  const status = document.querySelector('#seznam-stav');
  if (status) status.textContent = texts.notKept;
}

function stars(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>('.star');
}
