/** What the editor in the browser has to know of the library: for the choices, and to draw a page as the site draws it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Captioned } from '../../check/captions';
import type { CaptionedRecord } from '../../content/load';
import { hasPage } from '../../content/status';
import { contentFolders, type Library } from '../../schema/kinds';
import type { Option, Options } from './widgets';

/** What is in `/admin/library.json`. */
export interface KnownLibrary {
  /** Every record without drafts, which readers do not see. */
  library: Library;
  captioned: readonly CaptionedRecord[];
  transcripts: readonly Captioned[];
  /** The addresses of the files in `public/` that posts may name. */
  files: readonly string[];
}

/** Without drafts: whoever opens the editor has not signed in yet. */
export function withoutDrafts(library: Library): Library {
  return { ...library, resources: library.resources.filter((resource) => hasPage(resource)) };
}

/** What can be chosen from each folder. */
export function optionsIn(library: Library): Options {
  const options = contentFolders.map((folder): [string, Option[]] => [
    folder,
    library[folder]
      .map((document) => ({ value: document.slug, label: nameOf(document) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ]);
  return { ...(Object.fromEntries(options) as Record<keyof Library, Option[]>), types: typesIn(library) };
}

/** The types of resource of all categories, each once. */
function typesIn({ categories }: Library): Option[] {
  const names = new Set(categories.flatMap(({ kinds }) => kinds));
  return [...names].map((name) => ({ value: name, label: name }));
}

/** The files of `public/` below `root` that a post may name: pictures, documents, recordings. */
export function publicFiles(root: string): string[] {
  return ['images', 'documents', 'videos'].flatMap((folder) => {
    const place = join(root, 'public', folder);
    if (!existsSync(place)) return [];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'public').length).replaceAll('\\', '/'))
      .sort();
  });
}

/** What readers call a document. */
function nameOf(document: { slug: string; title?: string; name?: string }): string {
  return document.title ?? document.name ?? document.slug;
}
