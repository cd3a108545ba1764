// Runs before the finder page is rendered. Loads the finder when the URL asks for something, or when the reader goes to the box or
// uses a filter or the sort. Until then the box is a plain form and the filters are links.
import { finderParts } from '../../lib/routes';
import { asksNothing, readState } from '../../lib/search/state';

/** Milliseconds to wait for the finder before showing the list with a message. */
const patience = 8000;

const load = () => import('script:finder').catch(() => undefined);

if (!asksNothing(readState(location.search))) {
  const { classList } = document.documentElement;
  classList.add('is-searching');
  load();
  setTimeout(() => {
    if (!customElements.get('resource-finder')) classList.remove('is-searching');
  }, patience);
} else {
  addEventListener('DOMContentLoaded', prepare);
  addEventListener('focusin', ({ target }) => (target as Element).id === finderParts.searchAnchor && load());
  for (const type of ['compositionstart', 'compositionend']) addEventListener(type, markComposing);
  addEventListener('hashchange', openFilters);
  addEventListener('click', useFilter);
  openFilters();
}

/** Show what works with this script only. */
function prepare(): void {
  const hint = document.querySelector('.hint');
  if (hint) hint.textContent = 'Resources, statistics, topics, places, organisations and terms.';
  for (const facet of document.querySelectorAll('.facets [hidden]')) facet.removeAttribute('hidden');
  // The finder replaces this link with its choices.
  const sort = document.createElement('a');
  sort.href = '?sort=title';
  sort.textContent = 'A to Z';
  document.querySelector('.sorts')?.prepend(sort, ' · ');
}

/** Tell a finder that arrives during IME composition to wait for its end. */
function markComposing({ type, target }: Event): void {
  (target as Element).toggleAttribute('data-composing', type === 'compositionstart');
}

/** On phones the filters are a sheet. */
function openFilters(): void {
  if (location.hash === `#${finderParts.filtersAnchor}`) load();
}

/** A link among the filters asks for its value. The page it leads to is for readers without the finder. */
async function useFilter(event: MouseEvent): Promise<void> {
  const target = event.target as Element;
  if (target.closest('.facets summary')) load();
  const link = target.closest<HTMLAnchorElement>('.facets li a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { facet = '' } = link.closest<HTMLElement>('[data-facet]')?.dataset ?? {};
  const value = link.pathname.split('/').at(-2) ?? '';
  history.pushState(null, '', `?${facet}=${value}${location.hash}`);
  if (!(await load())) location.assign(link.href);
  document.querySelector<HTMLElement>(`[name="${facet}"][value="${value}"]`)?.focus();
}
