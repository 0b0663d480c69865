import { namesPlace } from '../search/address.ts';
import { shortlistTexts as texts } from '../ui/cs-shortlist.ts';
import { cardItem } from './card-item.ts';
import { Cards } from './cards.ts';
import { idsIn, merged, moved, type ReadIds } from '../values/id-list.ts';
import { startSending } from './send-list.ts';
import { keepShortlist, onShortlistChange, shortlist } from './shortlist.ts';

/** The most services on one page; more of them nobody reads, and a link may carry any number. */
const MOST = 100;

/** Runs the page of the reader's own list; with `#s=…` it shows a list that somebody sent, and changes nothing until it is asked to. */
export function startShortlistPage(): void {
  const root = document.querySelector<HTMLElement>('#muj-seznam');
  if (!root) return;
  const element = <Element extends HTMLElement>(id: string) => document.getElementById(id) as Element;
  const [list, status, undo] = [element('karty'), element('stav'), element('zpet')];
  const cards = new Cards(Number(root.dataset['files']), root.dataset['cards'] ?? '');
  const showLink = startSending((text) => (status.textContent = text));
  let before: readonly string[] | undefined;
  let shown: readonly string[] = [];
  let missing: ReadonlySet<string> = new Set();
  let sent = sentList();
  let turn = 0;

  /** The own list, with what another window has added since and with what is too much to be shown; without what the site no longer has. */
  const own = () => shortlist().ids.filter((id) => !missing.has(id));

  /** Shows the list that was sent, else the reader's own; says `news` first. */
  const show = async (news = ''): Promise<void> => {
    const mine = ++turn;
    const { ids, isDamaged } = sent ?? shortlist();
    if (!news && ids.length > 0) status.textContent = texts.loading;
    try {
      const found = await cards.of(ids);
      if (mine !== turn) return;
      const fitting = found.slice(0, MOST);
      shown = fitting.map(({ id }) => id);
      const known = new Set(found.map(({ id }) => id));
      missing = new Set(ids.filter((id) => !known.has(id)));
      list.replaceChildren(...fitting.map((card) => cardItem(card, !sent)));
      disableEdges();
      status.textContent = [
        news,
        isDamaged && (sent ? texts.damagedLink : texts.damagedList),
        found.length < ids.length && texts.missing(ids.length - found.length, sent ? 'link' : 'own'),
        found.length > MOST && texts.tooMany(MOST),
        shown.length > 0 ? !news && texts.inList(shown.length) : texts.empty,
      ]
        .filter(Boolean)
        .join(' ');
    } catch {
      if (mine === turn) status.textContent = texts.failed;
    }
    element('poslany').hidden = !sent || shown.length === 0;
    const { length } = shortlist().ids;
    element('ulozit').textContent = length > 0 ? texts.merge(length) : texts.save;
    element('vlastni').hidden = length === 0;
    element('akce').hidden = shown.length === 0;
    element('vymazat').hidden = sent !== undefined;
    showLink(shown);
    undo.hidden = before === undefined;
  };

  /** Keeps another list and says what was done; what it was before can be had back. */
  const change = async (ids: readonly string[], news: string, canUndo: boolean): Promise<void> => {
    before = canUndo ? own() : undefined;
    isOurs = true;
    const isKept = keepShortlist(ids);
    isOurs = false;
    await show(isKept ? news : `${news} ${texts.notKept}`);
  };
  let isOurs = false;
  onShortlistChange(() => void (isOurs || show()));
  addEventListener('hashchange', () => {
    if (namesPlace(location.hash)) return;
    sent = sentList();
    void show();
  });

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const item = button?.closest('li');
    const id = item?.dataset['id'];
    if (!button || !item || id === undefined) return;
    const name = item.querySelector('a')?.textContent ?? '';
    const by = Number(button.dataset['move'] ?? 0);
    if (by === 1 || by === -1) {
      const ids = moved(shown, id, by);
      void change(merged(ids, own()), texts.moved(name, ids.indexOf(id) + 1, ids.length), false).then(() =>
        focusMove(id, by),
      );
    } else {
      const rest = own().filter((other) => other !== id);
      void change(rest, texts.removed(name), true).then(() => undo.focus());
    }
  });
  element('vymazat').onclick = () => void change([], texts.cleared, true).then(() => undo.focus());
  undo.onclick = () => void change(before ?? own(), texts.undone, false).then(() => focusFirst());
  element('vytisknout').onclick = () => print();
  element('ulozit').onclick = () => {
    const ids = merged(shortlist().ids, shown);
    leaveSentList();
    void change(ids, texts.saved, false).then(() => focusFirst());
  };
  element('vlastni').onclick = () => {
    leaveSentList();
    void show().then(() => focusFirst());
  };
  void show();

  function leaveSentList(): void {
    history.replaceState(null, '', location.pathname);
    sent = undefined;
  }

  function disableEdges(): void {
    const [items, last] = [[...list.children], list.children.length - 1];
    items.forEach((item, place) => {
      for (const button of item.querySelectorAll<HTMLButtonElement>('[data-move]'))
        button.disabled = place === (button.dataset['move'] === '1' ? last : 0);
    });
  }

  /** The focus goes along with what was moved; at the edge, where that way is closed, to the other button. */
  function focusMove(id: string, by: -1 | 1): void {
    const item = [...list.children].find((child) => child instanceof HTMLElement && child.dataset['id'] === id);
    const there = item?.querySelector<HTMLButtonElement>(`[data-move="${by}"]`);
    (there?.disabled ? item?.querySelector<HTMLButtonElement>(`[data-move="${-by}"]`) : there)?.focus();
  }

  function focusFirst(): void {
    list.querySelector('a')?.focus();
  }
}

function sentList(): ReadIds | undefined {
  const [, text] = /^#s=(.*)$/s.exec(location.hash) ?? [];
  if (text === undefined) return undefined;
  try {
    return idsIn(decodeURIComponent(text));
  } catch {
    return { ...idsIn(text), isDamaged: true };
  }
}
