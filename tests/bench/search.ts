/** What a search downloads and computes, for libraries of several sizes: `npm run bench -- --only=search`. */
import { gzipSync } from 'node:zlib';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { ordinaryWords } from '../../lib/outputs/search/ordinary-words';
import { suggestionRecords, textRecords, titleRecords } from '../../lib/outputs/search/search-records';
import { find } from '../../lib/search/find';
import type { Texts, Titles } from '../../lib/search/records';
import { emptyState } from '../../lib/search/state';
import { atOnce, WordIndex } from '../../lib/search/word-index';

const typed = 'maternity in lambeth';

/** A Markdown table with a row for each number of resources. Bytes are at gzip level 6, milliseconds of CPU. */
export async function searchTable(counts: readonly number[] = [20, 100, 1000, 10_000]): Promise<string> {
  const code = await Promise.all([bundleScript('finder'), bundleScript('finder-start'), bundleSheet('results')]);
  const shared = code.reduce((sum, { text }) => sum + zip(text), 0);
  const heads = ['Resources', 'First result', 'Texts', 'Index of titles', 'First letter', 'Next letters', 'Enter'];
  const rows = counts.map((count) => {
    const { titles, texts } = libraryOf(count);
    const index = new WordIndex(titles);
    const indexed = cpuOf(() => atOnce(index.addTitles()));
    const letters = Array.from(typed, (_, at) =>
      cpuOf(() => find(index, { ...emptyState, text: typed.slice(0, at + 1) }, { isTyping: true })),
    );
    atOnce(index.addTexts(texts));
    const answered = cpuOf(() => find(index, { ...emptyState, text: typed }));
    const next = letters.slice(1).reduce((sum, each) => sum + each, 0) / (letters.length - 1);
    const times = [indexed, letters[0] ?? 0, next, answered].map((each) => `${each.toFixed(1)} ms`);
    return [count.toLocaleString('en-GB'), kilobytes(shared + zip(titles)), kilobytes(zip(texts)), ...times];
  });
  const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const suggest = zip((await bundleScript('suggest')).text) + zip(suggestionRecords());
  return `${table}

Script and styles of a first result: ${kilobytes(shared)}; ordinary words: ${kilobytes(zip(ordinaryWords()))}; suggestions with their script: ${kilobytes(suggest)}.`;
}

/** The records of the library with so many resources: real ones first, then made-up ones with words of real ones. */
function libraryOf(count: number): { titles: Titles; texts: Texts } {
  const titles = titleRecords();
  const texts = textRecords();
  const real = titles.type.filter((type) => type === 0).length;
  // The same every time.
  let seed = 1;
  const any = <Item>(list: readonly Item[]): Item => {
    seed = (seed * 16_807) % 2_147_483_647;
    return list[seed % list.length] as Item;
  };
  const pool = (list: readonly string[]) => list.slice(0, real).flatMap((text) => text.split(' '));
  const words = { title: pool(titles.title), summary: pool(texts.summary), body: pool(texts.body) };
  const mixed = (text: string, list: readonly string[]) => text.replace(/\S+/g, () => any(list));
  const from = Array.from({ length: count }, (_, at) => at % real);
  const grow = <Item>(
    column: readonly Item[],
    createElement: (item: Item, at: number) => Item = (item) => item,
  ): Item[] => [
    ...from.map((source, at) => (at < real ? column[source] : createElement(column[source] as Item, at)) as Item),
    ...column.slice(real),
  ];
  return {
    titles: {
      ...titles,
      type: grow(titles.type),
      url: grow(titles.url, (_, at) => `/resources/${any(words.title)}-${any(words.title)}-${any(words.title)}-${at}/`),
      title: grow(titles.title, (title) => mixed(title, words.title)),
      label: grow(titles.label),
      date: grow(titles.date),
      names: grow(titles.names, (names) => names.map((name) => mixed(name, words.title))),
      values: titles.values.map((column) => grow(column, () => any(column.slice(0, real)))),
    },
    texts: {
      ...texts,
      summary: grow(texts.summary, (text) => mixed(text, words.summary)),
      facts: grow(texts.facts),
      headings: grow(texts.headings),
      people: grow(texts.people),
      names: grow(texts.names, (names) => names.map((name) => mixed(name, words.title))),
      parts: grow(texts.parts),
      body: grow(texts.body, (text) => mixed(text, words.body)),
    },
  };
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function zip(data: unknown): number {
  return gzipSync(typeof data === 'string' ? data : JSON.stringify(data), { level: 6 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
