import { searchTexts as texts } from '../ui/cs-search.ts';
import { hashOf, stateOf, type SearchState } from './address.ts';
import { answerTo, type Answer } from './answer.ts';
import { showDanger } from './danger.ts';
import { narrowed, showFacets } from './facets.ts';
import type { Match } from './merge.ts';
import { SearchIndex } from './pagefind-index.ts';
import { resultItem } from './result-item.ts';

const SHOWN_AT_ONCE = 10;

/**
 * Runs the search page. The query and the facets live behind `#`, where no server sees them; a query that came as `?q=` (from a form without
 * script) is moved there. Everything that happens is said in the status line.
 */
export function startSearch(): void {
  const page = elementsOfPage();
  if (!page) return;
  const index = new SearchIndex(page.root.dataset['index'] ?? 'pagefind/');
  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    const state = stateOf(location.hash);
    page.input.value = state.query;
    clear(page);
    if (state.query === '' && state.facets.size === 0) return;
    page.status.textContent = texts.loading;
    try {
      const answer = await answerTo(state.query, state.isExact, index);
      const matches = await narrowed(answer.matches, state.facets, index);
      // A slower answer to an older query must not replace a newer one.
      if (turn === latest) await show(page, state, answer, matches, index);
    } catch {
      if (turn === latest) page.status.textContent = texts.failed;
    }
  };
  // The form itself is handled in search-forms.ts; asking the same again, after a failure, changes no address.
  page.input.form?.addEventListener('submit', () => {
    if (page.input.value.trim() === stateOf(location.hash).query) void run();
  });
  page.facets.addEventListener('toggle', () => void run());
  addEventListener('hashchange', () => void run());
  moveQueryBehindHash();
  page.facets.hidden = false;
  if (stateOf(location.hash).facets.size > 0) page.facets.open = true;
  else void run();
}

interface PageElements {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly exactly: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly facets: HTMLDetailsElement;
}

function elementsOfPage(): PageElements | undefined {
  const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector);
  const root = find('#hledani');
  const input = find<HTMLInputElement>('main input[name="q"]');
  const status = find('#stav');
  const exactly = find('#presne');
  const list = find('#vysledky');
  const more = find('#dalsi');
  const facets = find<HTMLDetailsElement>('#zuzit');
  return root && input && status && exactly && list && more && facets
    ? { root, input, status, exactly, list, more, facets }
    : undefined;
}

async function show(
  page: PageElements,
  state: SearchState,
  answer: Answer,
  matches: readonly Match[],
  index: SearchIndex,
): Promise<void> {
  const stems = new Set(answer.terms.map(({ stem }) => stem));
  const showMore = async () => {
    const shown = page.list.childElementCount;
    const next = await Promise.all(matches.slice(shown, shown + SHOWN_AT_ONCE).map((match) => index.page(match)));
    page.list.append(...next.map((found) => resultItem(found, stems)));
    page.more.hidden = page.list.childElementCount >= matches.length;
  };
  await showMore();
  const button = page.more.querySelector('button');
  if (button) button.onclick = () => void showMore();
  const isDanger = showDanger(page.root.querySelectorAll<HTMLElement>('[data-triggers]'), answer.terms);
  showExactly(page, state, answer);
  if (page.facets.open) {
    await showFacets(
      page.facets,
      answer.matches,
      state.facets,
      index,
      (facets) => (location.hash = hashOf({ ...state, facets })),
    );
  }
  page.status.textContent = statusText(state, matches.length, answer, isDanger);
}

/** The way back to the words as they were written, when some of them were replaced. */
function showExactly({ exactly }: PageElements, state: SearchState, { corrections }: Answer): void {
  exactly.hidden = corrections.length === 0;
  const link = exactly.querySelector('a');
  if (link) link.href = hashOf({ ...state, isExact: true });
}

function statusText(
  { query }: SearchState,
  count: number,
  { unknown, corrections }: Answer,
  isDanger: boolean,
): string {
  const result = count === 0 ? `${texts.none(query)} ${texts.noneHelp}` : texts.found(count, query);
  const corrected = corrections.map(({ from, to }) => texts.corrected(to, from));
  const missing = count > 0 && unknown.length > 0 ? [texts.notFound(unknown.map(({ word }) => word))] : [];
  return [...(isDanger ? [texts.danger] : []), ...corrected, result, ...missing].join(' ');
}

function clear({ list, status, more, exactly, root }: PageElements): void {
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
  exactly.hidden = true;
  showDanger(root.querySelectorAll<HTMLElement>('[data-triggers]'), []);
}

function moveQueryBehindHash(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query === null) return;
  history.replaceState(null, '', location.pathname + hashOf({ query, isExact: false, facets: new Map() }));
}
