// Runs in the browser. What the finder has fetched of the library, each piece once.
import { finderParts } from '../../lib/routes';
import { loadRecords, loadWords } from '../../lib/search/load-records';
import { WordIndex } from '../../lib/search/word-index';

export class Library {
  index: WordIndex | undefined;
  private loading: Promise<void> | undefined;
  private hasWords = false;

  constructor(
    private readonly records: string,
    private readonly base: string,
    private readonly ready: (index: WordIndex) => void,
  ) {}

  /** Fetches the records. Rejects with a LoadError; another call tries again. */
  load(): Promise<void> {
    this.loading ??= loadRecords(this.records)
      .then(WordIndex.over)
      .then((index) => {
        this.index = index;
        this.ready(index);
      })
      .catch((error: unknown) => {
        this.loading = undefined;
        throw error;
      });
    return this.loading;
  }

  /** The words of the full texts, wanted only where a word is no record's: without them each would be taken for a slip. */
  async loadWords({ vocabulary }: WordIndex): Promise<void> {
    if (this.hasWords) return;
    const words = await loadWords(this.base + finderParts.searchWords);
    if (this.hasWords) return;
    this.hasWords = true;
    for (const word of words) vocabulary.add(word);
  }
}

/** Whether the reader has asked sites to load less: https://wicg.github.io/savedata/. */
export function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
