import { openingAt, type Openable } from '../domain/opening.ts';
import { openingText } from '../ui/opening-texts.ts';
import { everyMinute } from './every-minute.ts';

/** Says of every service and place on the page whether it is open now, where its usual hours stand without this script. */
export function startOpening(): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-opening]')].map((element) => {
    // Beside an icon, the text is the last thing in the element.
    const target = element.lastElementChild ?? element;
    const openable = JSON.parse(element.dataset['opening'] ?? '{}') as Openable;
    return { element, target, openable, usual: target.textContent };
  });
  // On paper „now“ is soon wrong: the usual hours are printed.
  window.addEventListener('beforeprint', () => places.forEach(({ target, usual }) => (target.textContent = usual)));
  everyMinute((clock) => {
    for (const { element, target, openable, usual } of places) {
      const opening = openingAt(openable, clock);
      const text = openingText(opening, clock) ?? usual;
      if (target.textContent !== text) target.textContent = text;
      // A state such as „plno“ stands on the page by itself and wins over hours.
      element.hidden = opening.kind === 'state';
    }
  });
}
