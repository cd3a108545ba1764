// Runs in the browser. What is known besides resources: statistics and places that answer to the same words. Their records come when words are asked.
import { finderParts } from '../../lib/routes';
import { find } from '../../lib/search/find';
import { loadRecords } from '../../lib/search/load-records';
import { emptyState, type FinderState } from '../../lib/search/state';
import { WordIndex } from '../../lib/search/word-index';
import { make } from './make';
import { resultRow } from './result-row';

/** So many are shown; the list of statistics shows the others. */
const mostShown = 3;

export class KnownPart {
  private readonly panel = make('div', 'answer');
  private index: Promise<WordIndex | undefined> | undefined;
  /** Leads to the list of statistics from among the kinds of resource. */
  private readonly beside = document.querySelector<HTMLAnchorElement>('.facets > ul a');

  constructor(
    results: Element,
    private readonly base: string,
  ) {
    results.append(this.panel);
  }

  /** Takes away what answered to other words. */
  hide(): void {
    this.panel.replaceChildren();
    if (this.beside) this.beside.search = '';
  }

  /**
   * Shows what holds all of the words, if they are still those that are asked: of a question about a place, the place. Nothing
   * where nothing does, or where the records do not come.
   */
  async show({ text, asTyped }: FinderState, isAsked: () => boolean): Promise<void> {
    this.hide();
    const question = `?q=${encodeURIComponent(text)}`;
    if (this.beside) this.beside.search = question;
    this.index ??= loadRecords(this.base + finderParts.knownRecords)
      .then(WordIndex.over)
      .catch(() => {
        this.index = undefined;
        return undefined;
      });
    const index = await this.index;
    if (!index || !isAsked()) return;
    const { records } = index;
    const { indexes, isPartial, terms } = find(index, { ...emptyState, text, asTyped });
    const rows = indexes
      .filter((place) => !isPartial || records.resources.kind[place])
      .slice(0, mostShown)
      .map((place) => resultRow({ records, index: place, terms: terms.get(place) ?? new Set(), base: this.base }));
    if (rows.length === 0) return;
    const heading = make('h2', 'text-t2 deep-heading', 'Figures and places');
    const all = make('a', '', 'Search all figures');
    all.href = `${this.base}/statistics/${question}`;
    this.panel.replaceChildren(heading, make('ul', '', ...rows), make('p', 'more', all));
  }
}
