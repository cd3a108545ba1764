/** Paths of the content step's output, relative to the project root. */
export const libraryFile = '.contentlayer/library.json';
export const stampFile = '.contentlayer/stamp.json';
export const problemsFile = '.contentlayer/problems.json';
export const settingsFile = '.contentlayer/settings.json';
export const synonymsFile = '.contentlayer/synonyms.json';
/** A folder with a file for each recording that has captions. */
export const captionedFolder = '.contentlayer/captioned';
/** The list of them, without their text. */
export const captionedFile = '.contentlayer/captioned.json';

/** The file of one recording in that folder. */
export function captionedFileOf(slug: string, id: string): string {
  return `${captionedFolder}/${slug}.${id}.json`;
}
