/** The anchors of headings that links can lead to. */
import { addressOf } from '../routes';
import { contentFolders, type Heading, hasPages } from '../schema/kinds';
import { loadLibrary } from './load';
import { hasPage } from './status';

/** A page with headings in its text. */
export interface AnchoredPage {
  address: string;
  /** The file to edit. */
  file: string;
  headings: readonly Heading[];
  /** The page of a withdrawn resource only says why, and needs no headings. */
  isWithdrawn: boolean;
}

/** Every page whose text comes from one file, with its headings. */
export function listAnchoredPages(): AnchoredPage[] {
  const library = loadLibrary();
  return contentFolders.filter(hasPages).flatMap((folder) =>
    library[folder].flatMap((document) => {
      if ('status' in document && !hasPage(document)) return [];
      const { slug, headings } = document;
      return {
        address: addressOf(folder, slug),
        file: `content/${folder}/${slug}.md`,
        headings,
        isWithdrawn: 'status' in document && document.status === 'withdrawn',
      };
    }),
  );
}
