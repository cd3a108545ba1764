import { site } from '../site';
import { listShelf, type ShelfEntry } from './vocabularies';

/** The organisation whose resources the library holds, with what its file says of it. */
export function libraryOf(): Pick<ShelfEntry, 'name' | 'shortName' | 'address'> {
  const name = site.organisation;
  return listShelf('organisations').find((entry) => entry.name === name) ?? { name };
}
