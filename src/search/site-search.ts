import { knownChoice, narrowed, type Choice, type Facets, type Narrowed } from '../domain/narrowing.ts';
import { searchTexts as texts } from '../ui/cs-search.ts';
import { hashOf, namesPlace, stateOf, type SearchState } from './address.ts';
import { answerTo, type Answer } from './answer.ts';
import { dangersIn, showDanger } from './danger.ts';
import { fillSelects } from './facet-selects.ts';
import type { Match } from './merge.ts';
import { SearchIndex, type PageFacets } from './pagefind-index.ts';
import { resultItem } from './result-item.ts';
import { searchPage, type SearchPage } from './search-page.ts';
import { termsOf } from './tokens.ts';

/** As many as two screens of a phone hold; each more would be one more file before the first result is seen. */
const SHOWN_AT_ONCE = 7;

/**
 * Runs the search page. The query and the facets live behind `#`, where no server sees them; a query that came as `?q=` (from a form without
 * script) is moved there. Everything that happens is said in the status line.
 */
export function startSearch(): void {
  const page = searchPage();
  if (!page) return;
  const index = new SearchIndex(page.root.dataset['index'] ?? 'pagefind/');
  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    clear(page);
    if (state.query === '' && state.facets.size === 0 && !page.facets.open) return;
    // Words of danger need no index: help is there also when that cannot be loaded.
    showDanger(page.dangers, termsOf(state.query));
    page.status.textContent = texts.loading;
    try {
      const asked = state;
      const result = await resultOf(asked, page, index);
      // A slower answer to an older query must not replace a newer one.
      if (turn === latest) show(page, asked, result, index);
    } catch {
      if (turn === latest) say(page, texts.failed);
    }
  };
  // The form itself is handled in search-forms.ts; asking the same again, after a failure, changes no address.
  page.input.form?.addEventListener(
    'submit',
    () => {
      if (hashOf({ query: page.input.value, isExact: false, facets: new Map() }) === location.hash) void run();
    },
    { capture: true },
  );
  page.facets.addEventListener('toggle', () => void run());
  page.facets.addEventListener('change', () => {
    const chosen = [...page.facets.querySelectorAll('select')].map(({ name, value }) => [name, value] as const);
    const facets = new Map(chosen.filter(([, value]) => value !== ''));
    location.hash = hashOf({ ...state, facets });
  });
  addEventListener('hashchange', () => {
    // The way to the content changes nothing of what was asked.
    if (namesPlace(location.hash)) return;
    state = stateOf(location.hash);
    page.input.value = state.query;
    void run();
  });
  addEventListener('unhandledrejection', keepQuietOfPagefind);
  moveQueryBehindHash();
  let state = stateOf(location.hash);
  // What was typed before this script came stays.
  page.input.value ||= state.query;
  page.facets.hidden = false;
  if (state.facets.size > 0) page.facets.open = true;
  else void run();
}

/** What was found, narrowed, and the first of it loaded. */
interface Result {
  readonly answer: Answer;
  readonly matches: readonly Match[];
  readonly facets: Facets<string>;
  readonly choice: Choice<string>;
  readonly counts: Narrowed<string>['counts'];
  /** Whether something was chosen that the site does not have any more. */
  readonly hasUnknown: boolean;
  readonly first: Items;
}

const NO_FACETS: PageFacets = { facets: {}, numbers: new Map() };

async function resultOf(state: SearchState, page: SearchPage, index: SearchIndex): Promise<Result> {
  const danger = dangersIn(page.dangers, termsOf(state.query));
  const answer = await answerTo(state.query, state.isExact, index, danger);
  const { facets, numbers } = page.facets.open || state.facets.size > 0 ? await index.facets() : NO_FACETS;
  const { choice, hasUnknown } = knownChoice(facets, state.facets);
  const byNumber = new Map(answer.matches.map((match, place) => [numbers.get(match.id) ?? -1 - place, match]));
  const { found, counts } = narrowed(facets, [...byNumber.keys()], choice);
  const matches = found.flatMap((number) => byNumber.get(number) ?? []);
  const first = await itemsOf(matches.slice(0, SHOWN_AT_ONCE), answer, index);
  if (matches.length > 0 && first.items.length === 0) throw new Error('No result could be loaded.');
  return { answer, matches, facets, choice, counts, hasUnknown, first };
}

/** Results to be shown, and whether some of them could not be loaded. */
interface Items {
  readonly items: readonly HTMLElement[];
  readonly hasGaps: boolean;
}

async function itemsOf(matches: readonly Match[], { terms }: Answer, index: SearchIndex): Promise<Items> {
  const stems = new Set(terms.map(({ stem }) => stem));
  const found = await Promise.allSettled(matches.map((match) => index.page(match)));
  const items = found.flatMap((page) => (page.status === 'fulfilled' ? [resultItem(page.value, stems)] : []));
  return { items, hasGaps: items.length < matches.length };
}

function show(page: SearchPage, state: SearchState, result: Result, index: SearchIndex): void {
  const { answer, matches, first } = result;
  if (page.facets.open) fillSelects(page.facets, result.facets, result.choice, result.counts);
  showDanger(page.dangers, [...termsOf(state.query), ...answer.terms]);
  page.exactly.hidden = answer.corrections.length === 0;
  page.exactly.querySelector('a')?.setAttribute('href', hashOf({ ...state, isExact: true }));
  page.list.append(...first.items);
  say(page, statusText(state, result), first.hasGaps ? texts.gaps : '');

  let shown = SHOWN_AT_ONCE;
  const button = page.more.querySelector('button');
  page.more.hidden = shown >= matches.length;
  if (!button) return;
  button.onclick = async () => {
    const last = page.list.lastElementChild;
    const { items, hasGaps } = await itemsOf(matches.slice(shown, shown + SHOWN_AT_ONCE), answer, index);
    // Meanwhile the same press may have come once more, or another query.
    if (page.list.lastElementChild !== last) return;
    shown += SHOWN_AT_ONCE;
    page.list.append(...items);
    page.more.hidden = shown >= matches.length;
    // The button goes away at the end; whoever pressed it reads on with the first new result.
    items[0]?.querySelector('a')?.focus();
    if (hasGaps) say(page, texts.gaps);
  };
}

function statusText({ query }: SearchState, { answer, matches, hasUnknown }: Result): string {
  const { unknown, corrections } = answer;
  const count = matches.length;
  const result = count === 0 ? `${texts.none(query)} ${texts.noneHelp}` : texts.found(count, query);
  const corrected = corrections.map(({ from, to }) => texts.corrected(to, from));
  const missing = count > 0 && unknown.length > 0 ? [texts.notFound(unknown.map(({ word }) => word))] : [];
  return [...corrected, result, ...missing, ...(hasUnknown ? [texts.unknownChoice] : [])].join(' ');
}

/** Says sentences in the status line, those about crisis lines above it first. */
function say({ status, dangers }: SearchPage, ...sentences: readonly string[]): void {
  const danger = [...dangers].some(({ hidden }) => !hidden) ? [texts.danger] : [];
  status.textContent = [...danger, ...sentences].filter(Boolean).join(' ');
}

function clear({ list, status, more, exactly, dangers }: SearchPage): void {
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
  exactly.hidden = true;
  for (const box of dangers) box.hidden = true;
}

/** Pagefind begins to load its files by itself and lets a failure fall; the search that waits for them is told it too, and says it. */
function keepQuietOfPagefind(event: PromiseRejectionEvent): void {
  const isItsOwn = event.reason instanceof WebAssembly.RuntimeError || String(event.reason).includes('Pagefind');
  if (isItsOwn) event.preventDefault();
}

function moveQueryBehindHash(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query === null) return;
  history.replaceState(null, '', location.pathname + hashOf({ query, isExact: false, facets: new Map() }));
}
