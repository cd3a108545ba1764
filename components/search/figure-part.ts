// Runs in the browser. Statistics that answer to the same words, below the resources: their records come when words are asked.
import { finderParts } from '../../lib/routes';
import { find } from '../../lib/search/find';
import { loadRecords } from '../../lib/search/load-records';
import { emptyState, type FinderState } from '../../lib/search/state';
import { WordIndex } from '../../lib/search/word-index';
import { make } from './make';
import { resultRow } from './result-row';
import { sayCount } from './say';

/** So many are shown; the list of statistics shows them all. */
const mostShown = 3;

export class FigurePart {
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

  /** Shows what holds all of the words, if they are still those that are asked; nothing where none does, or where the records do not come. */
  async show({ text, asTyped }: FinderState, isAsked: () => boolean): Promise<void> {
    this.hide();
    const question = `?q=${encodeURIComponent(text)}`;
    if (this.beside) this.beside.search = question;
    this.index ??= loadRecords(this.base + finderParts.statisticRecords)
      .then(WordIndex.over)
      .catch(() => {
        this.index = undefined;
        return undefined;
      });
    const index = await this.index;
    if (!index || !isAsked()) return;
    const { indexes, isPartial, terms } = find(index, { ...emptyState, text, asTyped });
    if (isPartial || indexes.length === 0) return;
    const { records } = index;
    const rows = indexes
      .slice(0, mostShown)
      .map((place) => resultRow({ records, index: place, terms: terms.get(place) ?? new Set(), base: this.base }));
    const heading = make('h2', 'text-t2 deep-heading', sayCount(records.noun, indexes.length, text));
    const all = make('a', '', 'See them among all figures');
    all.href = `${this.base}/statistics/${question}`;
    this.panel.replaceChildren(heading, make('ul', '', ...rows), make('p', 'more', all));
  }
}
