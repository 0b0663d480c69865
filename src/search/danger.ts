import type { Term } from './tokens.ts';

/**
 * Shows the boxes with crisis lines whose words the query holds. A box lists its triggers in `data-triggers`: groups of stems divided by commas;
 * a group fits when the query holds all its stems.
 */
export function showDanger(boxes: Iterable<HTMLElement>, terms: readonly Term[]): void {
  for (const box of boxes) box.hidden = !isTriggered(triggersOf(box), stemsOf(terms));
}

/** What the boxes are about whose words the query holds: the stems of their first groups. Pages that speak of it help, whatever was typed. */
export function dangersIn(boxes: Iterable<HTMLElement>, terms: readonly Term[]): readonly Term[] {
  const topics = [...boxes].map(triggersOf).filter((triggers) => isTriggered(triggers, stemsOf(terms)));
  const stems = topics.flatMap((triggers) => triggers.split(',')[0]?.split(' ') ?? []);
  return [...new Set(stems)].map((stem) => ({ word: stem, stem }));
}

/** Whether a query with these stems holds one of the groups of triggers. */
export function isTriggered(triggers: string, asked: ReadonlySet<string>): boolean {
  return triggers.split(',').some((group) => group !== '' && group.split(' ').every((stem) => asked.has(stem)));
}

function triggersOf(box: HTMLElement): string {
  return box.dataset['triggers'] ?? '';
}

function stemsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ stem }) => stem));
}
