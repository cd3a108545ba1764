import { site } from '../site';
import { listTerms, type Term } from './terms';

/** The organisation whose library this is, with what its file says about it. */
export function libraryOf(): Pick<Term, 'name' | 'shortName' | 'address'> {
  const name = site.organisation;
  return listTerms('organisations').find((entry) => entry.name === name) ?? { name };
}
