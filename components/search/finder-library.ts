// Runs in browsers. The finder's downloads, each file once, when first needed.
import { finderParts } from '../../lib/routes';
import type { Texts, Titles } from '../../lib/search/records';
import { inTurns, WordIndex } from '../../lib/search/word-index';
import { createElement } from '../ui/dom';

/** Why search can't answer: no connection, or no usable answer over it. */
export type LoadFailure = 'offline' | 'missing';

export class LoadError extends Error {
  constructor(
    readonly reason: LoadFailure,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'LoadError';
  }
}

export class FinderLibrary {
  /** Set once the titles have loaded; the texts are added later. */
  index: WordIndex | undefined;

  /** Load titles and result styles, enough to draw the first results. */
  readonly titles: () => Promise<WordIndex>;
  readonly texts: () => Promise<void>;
  /** Correctly spelt words that the library doesn't contain. */
  readonly ordinary: () => Promise<ReadonlySet<string>>;

  /** `records` is the URL of the titles, `base` the site's base path. */
  constructor(records: string, base: string, sheet: string) {
    this.titles = once(async () => {
      const styles = loadSheet(sheet);
      const index = new WordIndex(await loadJson<Titles>(records));
      await inTurns(index.addTitles());
      await styles;
      this.index = index;
      return index;
    });
    this.texts = once(async () => {
      const texts = await loadJson<Texts>(base + finderParts.searchTexts);
      await inTurns((await this.titles()).addTexts(texts));
    });
    this.ordinary = once(async () => new Set(await loadJson<string[]>(base + finderParts.searchWords)));
  }
}

/** Resolves when the style sheet applies or fails to load: results are readable without it. */
function loadSheet(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** Load a JSON file of the site. Rejects with a LoadError that has the reason. */
async function loadJson<Answer>(url: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new LoadError(navigator.onLine ? 'missing' : 'offline', cause);
  }
  if (!response.ok) throw new LoadError('missing');
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError('missing', cause);
  }
}

/** Download a file once, when first needed; retry next time if it fails. */
function once<Answer>(load: () => Promise<Answer>): () => Promise<Answer> {
  let loading: Promise<Answer> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
