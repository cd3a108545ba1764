/** What the page's own reading of a text finds out beside its HTML, so that nothing reads the text a second time. */
import type { Root } from 'mdast';
import type { Heading } from '../schema/kinds';
import { countWords, outline } from './outline';
import { statisticsIn } from './statistic-marks';

interface TextFacts {
  words: number;
  headings: Heading[];
  /** Left out where there is none. */
  statistics?: string[];
}

const factsByFile = new Map<string, TextFacts>();

/** Notes the words and headings of a text on its way to HTML, when they are what the editor wrote. */
export function noteFacts() {
  return (tree: Root, { data }: { data: Record<string, unknown> }): void => {
    const path = sourceIn(data);
    if (!path) return;
    const headings = outline(tree).map(({ level, text, id, otherIds }) => ({ level, text, id, otherIds }));
    const statistics = statisticsIn(tree);
    factsByFile.set(path, { words: countWords(tree), headings, ...(statistics.length > 0 && { statistics }) });
  };
}

/** The words and headings of the text that was last read from this file. Throws where none was. */
export function factsOf(sourceFilePath: string): TextFacts {
  const facts = factsByFile.get(sourceFilePath);
  if (!facts) throw new Error(`The text of ${sourceFilePath} was not read before its words were asked for.`);
  return facts;
}

/** The path of the file that Contentlayer says it reads; nothing where somebody else draws the text. */
function sourceIn({ rawDocumentData: raw }: Record<string, unknown>): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('sourceFilePath' in raw)) return undefined;
  return typeof raw.sourceFilePath === 'string' ? raw.sourceFilePath : undefined;
}
