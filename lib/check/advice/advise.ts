/** Warnings: everything that could be better in the content. Nothing is blocked by them. */
import type { Root } from 'mdast';
import { type CheckedLibrary, checkLibrary } from '../check';
import { type Fault, sortFaults } from '../fault';
import type { ContentFile } from '../files';
import type { WordList } from '../word-list';
import { adviseAbbreviations } from './abbreviations';
import { adviseDates } from './dates';
import { adviseLanguages } from './languages';
import { adviseLinks } from './links';
import { passagesIn, passagesInFields } from './passages';
import { adviseSections } from './sections';
import { adviseSentences } from './sentences';
import { wantedIn } from './wanted';
import { adviseWords, type WordFinder, wordFinder } from './words';

export interface AdvisedLibrary extends CheckedLibrary {
  /** Of the levels `look` and `wanted`, sorted by file and line. */
  advice: Fault[];
}

/** Like `checkLibrary`, with advice as of `today` (`YYYY-MM-DD`). */
export async function adviseLibrary(root: string, today: string): Promise<AdvisedLibrary> {
  const advice: Fault[] = [];
  let lookup: Lookup | undefined;
  const checked = await checkLibrary(root, (file, tree, words) => {
    lookup ??= { words, names: words.instead.flatMap(({ except }) => except), finder: wordFinder(words) };
    advice.push(...adviseText(file, tree, lookup));
  });
  const captioned = new Set(checked.captioned.map(({ slug, id }) => `${slug}/${id}`));
  for (const file of checked.files)
    advice.push(...adviseDates(file, today), ...wantedIn(file, today, (id) => captioned.has(`${file.slug}/${id}`)));
  return { ...checked, advice: sortFaults([...advice, ...checked.untidy]) };
}

/** The editors' list, ready for use. */
interface Lookup {
  words: WordList;
  names: readonly string[];
  finder: WordFinder | undefined;
}

function adviseText(content: ContentFile, tree: Root, { words, names, finder }: Lookup): Fault[] {
  const { file } = content;
  const inBody = passagesIn(content, tree, names);
  return [
    ...[...passagesInFields(content, names), ...inBody].flatMap((passage) => [
      ...adviseSentences(passage, file),
      ...(finder ? adviseWords(passage, finder, file) : []),
    ]),
    ...adviseAbbreviations(inBody, words, file),
    ...adviseSections(content, tree),
    ...adviseLinks(content, tree, words),
    ...adviseLanguages(content, tree),
  ];
}
