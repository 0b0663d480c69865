import { listByAge, rankOn } from '../domain/freshness.ts';
import { byName } from '../domain/ordering.ts';
import { serviceListTexts as texts } from '../ui/cs-service-list.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { everyMinute } from './every-minute.ts';

/**
 * Sorts the lists of services (`data-services`: the day by which they are sorted) as a build of today would: older data go lower, and
 * those that nobody has checked for too long go under the list. What is off the list never comes back without a build.
 */
export function startServiceLists(): void {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-services]')];
  everyMinute(({ day }) => {
    for (const list of lists) {
      const sorted = list.dataset['services'] ?? day;
      if (sorted >= day) continue;
      list.dataset['services'] = day;
      const rows = [...list.querySelectorAll<HTMLElement>('[data-service]')];
      if (rows.some((row) => rankOf(row, sorted) !== rankOf(row, day))) sortBy(day, rows, list);
    }
  });
}

function sortBy(day: IsoDate, rows: readonly HTMLElement[], list: HTMLElement): void {
  const { listed, unchecked, isByAge } = listByAge(rows.toSorted(byNameOfRow), (row) => rankOf(row, day));
  const folded = list.querySelector('details');
  const summary = folded?.querySelector('summary');
  if (!folded || !summary) return;
  folded.querySelector('ul')?.append(...unchecked);
  summary.textContent = texts.unchecked(unchecked.length);
  folded.hidden = unchecked.length === 0;

  const over = list.querySelector<HTMLElement>('.over');
  const board = over?.nextElementSibling;
  if (over && board instanceof HTMLElement) {
    board.append(...listed);
    over.textContent = texts.over(listed.length, isByAge);
    over.hidden = board.hidden = listed.length === 0;
  }
  // In a list by letters everybody stays under their own; an empty letter goes, with the way to it.
  for (const section of list.querySelectorAll('section')) section.hidden = !section.querySelector('[data-service]');
  for (const link of list.querySelectorAll<HTMLAnchorElement>('.letters a')) {
    const letter = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (link.parentElement) link.parentElement.hidden = letter?.parentElement?.hidden ?? false;
  }
}

function rankOf({ dataset: { warning, unlisted } }: HTMLElement, day: IsoDate): 0 | 1 | 2 {
  return rankOn(warning && unlisted ? { warning, unlisted } : undefined, day);
}

function byNameOfRow(a: HTMLElement, b: HTMLElement): number {
  return byName(named(a), named(b));
}

function named(row: HTMLElement) {
  return { name: row.querySelector('b')?.textContent ?? '', id: row.dataset['service'] ?? '' };
}
