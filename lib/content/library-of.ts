import { site } from '../site';
import { listTerms, type Term } from './terms';

/** The organisation whose resources the library holds, with what its file says of it. */
export function libraryOf(): Pick<Term, 'name' | 'shortName' | 'address'> {
  const name = site.organisation;
  return listTerms('organisations').find((entry) => entry.name === name) ?? { name };
}
