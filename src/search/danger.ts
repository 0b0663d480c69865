import type { Term } from './tokens.ts';

/**
 * Shows the boxes with crisis lines whose words the query holds. A box lists its triggers in `data-triggers`: groups of stems divided by commas;
 * a group fits when the query holds all its stems.
 */
export function showDanger(boxes: Iterable<HTMLElement>, terms: readonly Term[]): void {
  const asked = new Set(terms.map(({ stem }) => stem));
  for (const box of boxes) box.hidden = !isTriggered(box.dataset['triggers'] ?? '', asked);
}

/** Whether a query with these stems holds one of the groups of triggers. */
export function isTriggered(triggers: string, asked: ReadonlySet<string>): boolean {
  return triggers.split(',').some((group) => group !== '' && group.split(' ').every((stem) => asked.has(stem)));
}
