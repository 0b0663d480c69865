import { bestWayOut, knownChoice, narrowed, without, type Choice, type Narrowed } from '../domain/narrowing.ts';
import { namesPlace, stateOf } from '../search/address.ts';
import { fillSelects } from '../search/facet-selects.ts';
import { filterTexts as texts } from '../ui/cs-filter.ts';
import { serviceListTexts } from '../ui/cs-service-list.ts';
import { pragueClock } from '../values/prague-clock.ts';
import { now } from './now.ts';
import { RowList } from './row-list.ts';
import { servicesAt, type FilterKey, type ServiceRow, type ServicesNow, type ServiceTable } from './service-table.ts';

/**
 * Runs the filter of the directory. The choice lives behind `#` as in search (`#pro=seniori&forma=terenni`), so that it can be sent and the
 * way back works; the services are loaded when they are first needed. What was found is said in the status line.
 */
export function startServiceFilter(): void {
  const root = document.querySelector<HTMLElement>('#filtr');
  const form = root?.querySelector('form');
  const panel = form?.querySelector('details');
  if (!root || !form || !panel) return;
  const parts = partsOf(root);
  const makeRow = rowMaker(root);
  let latest: ServicesNow | undefined;
  const rowOf = (service: number) => (latest ? makeRow(latest.row(service)) : document.createElement('li'));
  const [listed, unchecked] = [new RowList(parts.listed, rowOf), new RowList(parts.unchecked, rowOf)];
  let table: Promise<ServiceTable> | undefined;
  let chosen = stateOf(location.hash).facets;
  let turn = 0;

  const run = async () => {
    const mine = ++turn;
    parts.status.textContent ||= texts.loading;
    try {
      table ??= loaded(root.dataset['table'] ?? '');
      const services = servicesAt(await table, pragueClock(now()));
      // A slower answer to an older choice must not replace a newer one.
      if (mine === turn) show(services);
    } catch {
      table = undefined;
      if (mine === turn) parts.status.textContent = texts.failed;
    }
  };

  const show = (services: ServicesNow) => {
    latest = services;
    const { choice, hasUnknown } = knownChoice(services.facets, chosen);
    chosen = choice;
    const { found, counts } = narrowed(services.facets, services.listed, choice);
    fillForm(form, services, choice, counts);
    const old = found.filter((service) => services.unchecked.has(service));
    listed.show(found.slice(0, found.length - old.length));
    unchecked.show(old);
    if (old.length === found.length) parts.unchecked.open = true;
    parts.uncheckedTitle.textContent = serviceListTexts.unchecked(old.length);
    parts.title.textContent = choice.size > 0 ? texts.titleChosen(choice.size) : texts.title;
    parts.submit.textContent = texts.show(found.length);
    parts.submit.disabled = found.length === 0;
    if (parts.clear.parentElement) parts.clear.parentElement.hidden = choice.size === 0;
    parts.status.textContent = [
      hasUnknown && texts.unknown,
      found.length === 0
        ? noneText(services, choice)
        : choice.size === 0
          ? texts.all(found.length)
          : texts.found(found.length),
      old.length > 0 && old.length < found.length && texts.uncheckedAmong(old.length),
      openUnknownText(services, choice),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const go = (pairs: readonly (readonly [string, string])[]) => {
    chosen = new Map(pairs);
    if (pairs.length > 0) {
      location.hash = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
      return;
    }
    // An empty hash would jump to the top of the page.
    history.pushState(null, '', location.pathname);
    void run();
  };

  panel.addEventListener('toggle', () => void (panel.open && run()));
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const isOff = target instanceof HTMLInputElement && !target.checked;
    // Until the services have come, the other fields do not show what is chosen; it stays chosen.
    const next = new Map(chosen).set(target.name, isOff ? '' : target.value);
    go([...next].filter(([, value]) => value !== ''));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the panel covers what was found.
    panel.open = isWide();
    parts.status.scrollIntoView();
    root.querySelector<HTMLElement>('.board a')?.focus({ preventScroll: true });
  });
  parts.clear.addEventListener('click', () => {
    go([]);
    parts.title.focus();
  });
  for (const event of ['hashchange', 'popstate'])
    addEventListener(event, () => {
      // A place on the page is no choice, and the one that was made stays.
      if (namesPlace(location.hash)) return;
      chosen = stateOf(location.hash).facets;
      if (chosen.size > 0 || table) void run();
    });
  root.hidden = false;
  if (chosen.size > 0) {
    panel.open = isWide();
    void run();
  }
}

/** Whether the form stands beside the list (the same width as in the styles). */
function isWide(): boolean {
  return matchMedia('(width >= 62rem)').matches;
}

async function loaded(address: string): Promise<ServiceTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ServiceTable;
}

function partsOf(root: HTMLElement) {
  const part = <Part extends HTMLElement>(selector: string) => {
    const element = root.querySelector<Part>(selector);
    if (!element) throw new Error(`The filter has no ${selector}.`);
    return element;
  };
  return {
    title: part('form summary'),
    submit: part<HTMLButtonElement>('[type="submit"]'),
    status: part('[role="status"]'),
    clear: part<HTMLButtonElement>('#filtr-zrusit'),
    listed: part('#filtr-sluzby'),
    unchecked: part<HTMLDetailsElement>('#filtr-neoverene'),
    uncheckedTitle: part('#filtr-neoverene summary'),
  };
}

/** What to say when nothing was found: which part of the choice to take back. */
function noneText({ facets, listed }: ServicesNow, choice: Choice<FilterKey>): string {
  const way = bestWayOut(facets, listed, choice);
  if (!way) return texts.none;
  const label = facets[way.key].values.find(([value]) => value === choice.get(way.key))?.[1];
  return texts.noneUnless(label || texts.boxes[way.key as keyof typeof texts.boxes], way.count);
}

/** What is open is sought, and of some services nobody knows: that is said, or the list would seem to be all. */
function openUnknownText({ facets, listed, isOpenUnknown }: ServicesNow, choice: Choice<FilterKey>): string {
  if (!choice.has('otevreno')) return '';
  const count = narrowed(facets, listed, without(choice, 'otevreno')).found.filter(isOpenUnknown).length;
  return count > 0 ? texts.hoursUnknown(count) : '';
}

/** Fills the selects and boxes: each value with the number of services that it would leave. Values that would leave none are left out. */
function fillForm(
  form: HTMLFormElement,
  { facets }: ServicesNow,
  choice: Choice<FilterKey>,
  counts: Narrowed<FilterKey>['counts'],
): void {
  fillSelects(form, facets, choice, counts);
  for (const box of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
    const key = box.name as keyof typeof texts.boxes;
    const count = counts[key][0] ?? 0;
    box.checked = choice.has(key);
    // A box without services stays in its place, so that nothing moves under the finger.
    box.disabled = count === 0 && !box.checked;
    const label = box.labels?.[0];
    if (label) label.textContent = `${texts.boxes[key]} (${count})`;
  }
}

/** Makes rows of the board as copies of the row that the page itself has. */
function rowMaker(root: HTMLElement): (row: ServiceRow) => Node {
  const sample = root.querySelector<HTMLTemplateElement>('#filtr-radek')?.content.querySelector('li');
  return ({ id, name, note, state, opening }) => {
    const item = document.importNode(sample ?? document.createElement('li'), true);
    item.dataset['service'] = id;
    const link = item.querySelector('a');
    if (link) link.href = link.href + id + '/';
    const [title, line, description] = ['b', '.state', 'span'].map((selector) => item.querySelector(selector));
    if (title) title.textContent = name;
    if (description) description.textContent = note;
    if (opening) {
      const hours = description?.cloneNode();
      hours?.appendChild(document.createTextNode(opening));
      if (hours) description?.before(hours);
    }
    if (state && line) line.textContent = state;
    else line?.remove();
    return item;
  };
}
