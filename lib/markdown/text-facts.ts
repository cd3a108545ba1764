/** What the page's own reading of a text finds out beside its HTML, so that nothing reads the text a second time. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Heading } from '../content/schema/kinds';
import { countWords, outline } from './outline';

interface TextFacts {
  words: number;
  headings: Heading[];
}

declare module 'vfile' {
  interface DataMap {
    /** What Contentlayer says of the file that it reads. */
    rawDocumentData: { sourceFilePath: string };
  }
}

const factsByFile = new Map<string, TextFacts>();

/** Notes the words and headings of a text on its way to HTML, when they are what the editor wrote. */
export function noteFacts() {
  return (tree: Root, { data }: VFile): void => {
    if (!data.rawDocumentData) return;
    const headings = outline(tree).map(({ level, text, id, otherIds }) => ({ level, text, id, otherIds }));
    factsByFile.set(data.rawDocumentData.sourceFilePath, { words: countWords(tree), headings });
  };
}

/** The words and headings of the text that was last read from this file. Throws where none was. */
export function factsOf(sourceFilePath: string): TextFacts {
  const facts = factsByFile.get(sourceFilePath);
  if (!facts) throw new Error(`The text of ${sourceFilePath} was not read before its words were asked for.`);
  return facts;
}
