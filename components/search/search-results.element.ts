// Runs in the browser, on the list of resources only. Without it the whole list stands there.
import MiniSearch from 'minisearch';
import { routes } from '../../lib/routes';
import { searchOptions } from '../../lib/search/options';
import type { SearchRecord } from '../../lib/search/record';

/** Shows the resources that match `?q=` above the list, and says how many there are. */
class SearchResults extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const words = new URLSearchParams(location.search).get('q')?.trim();
    if (!words) return;
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = words;
    this.say('Searching …');
    try {
      const answer = await fetch(this.dataset.records ?? '');
      if (!answer.ok) throw new Error(`The records answered ${answer.status}.`);
      const records: SearchRecord[] = await answer.json();
      this.show(words, search(records, words));
    } catch {
      this.say(
        'The search could not be loaded. Every resource is listed below; try again when the connection is back.',
      );
    }
  }

  /** The path below which the site stands: what comes before the address of the records. */
  private get base(): string {
    return this.dataset.records?.slice(0, -routes.searchRecords.length) ?? '';
  }

  private show(words: string, found: SearchRecord[]): void {
    const count = `${found.length} ${found.length === 1 ? 'resource' : 'resources'}`;
    this.say(
      found.length === 0
        ? `Nothing was found for “${words}”. Try another word, or look through the list below.`
        : `${count} for “${words}”`,
    );
    if (found.length === 0) return;
    const list = make('ul', 'plain-list');
    list.append(...found.map((record) => row(record, this.base)));
    this.append(list);
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

function search(records: SearchRecord[], words: string): SearchRecord[] {
  const index = new MiniSearch<SearchRecord>(searchOptions);
  index.addAll(records);
  const all = index.search(words);
  const hits = all.length > 0 ? all : index.search(words, { combineWith: 'OR' });
  return hits.flatMap(({ id }) => records.find((record) => record.id === id) ?? []);
}

function row({ id, title, summary, kind }: SearchRecord, base: string): HTMLElement {
  const link = make('a', 'title-link', title);
  link.href = base + id;
  const heading = make('h2', 'text-t2');
  heading.append(link);
  const item = make('li');
  item.append(make('p', 'label', kind), heading, make('p', 'text-t-1', summary));
  return item;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}

customElements.define('search-results', SearchResults);
