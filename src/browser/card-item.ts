import { shortlistTexts as texts } from '../ui/cs-shortlist.ts';
import type { ServiceCard } from './cards.ts';

/** A card as an item of the list: a copy of the page's template, filled. Without `isOwn` it has nothing to move or remove it by. */
export function cardItem(card: ServiceCard, isOwn: boolean): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>('#karta');
  const item = document.importNode(template?.content.firstElementChild ?? document.createElement('li'), true);
  if (!(item instanceof HTMLElement)) throw new Error('The template of a card is missing.');
  item.dataset['id'] = card.id;
  const link = item.querySelector('a');
  if (link) [link.href, link.textContent] = [card.href, card.name];
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`);

  const state = part('state');
  if (state) state.hidden = card.state === undefined;
  state?.querySelector('strong')?.append(card.state ?? '');
  part('note')?.append(card.note);
  part('phones')?.append(...card.phones.map(phoneLine));
  part('facts')?.append(...card.facts.map(([label, lines]) => pair(label, lines)));

  const names: Readonly<Record<string, (name: string) => string>> = { '-1': texts.moveUp, '1': texts.moveDown };
  for (const button of item.querySelectorAll('button')) {
    const name = names[button.dataset['move'] ?? ''] ?? texts.removeNamed;
    button.setAttribute('aria-label', name(card.name));
  }
  const moves = part('moves');
  if (moves) moves.hidden = !isOwn;
  return item;
}

function phoneLine({ text, dial, whose }: ServiceCard['phones'][number]): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = `tel:${dial}`;
  link.textContent = text;
  line.append(link, ...(whose ? [` ${whose}`] : []));
  return line;
}

function pair(label: string, lines: readonly string[]): HTMLElement {
  const term = document.createElement('dt');
  term.textContent = label;
  const description = document.createElement('dd');
  description.append(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  const box = document.createElement('div');
  box.append(term, description);
  return box;
}
