/** Who made a resource. */
import type { Resource } from '../schema/kinds';
import { termsNamed } from './terms';

export interface Author {
  name: string;
  is: 'person' | 'organisation';
}

/**
 * The people marked as its authors, otherwise its first organisation. Speakers, people named in it and the other
 * organisations are not authors.
 */
export function authorsOf({ people, organisations }: Pick<Resource, 'people' | 'organisations'>): {
  authors: Author[];
  maker: string | undefined;
} {
  const writers = people.filter(({ part }) => part && /^(?:co-|lead )?(?:author|writer)s?\b/i.test(part));
  const maker = termsNamed('organisations', organisations.slice(0, 1))[0]?.name;
  const authors: Author[] = writers.map(({ name }) => ({ name, is: 'person' }));
  return { authors: authors.length > 0 || !maker ? authors : [{ name: maker, is: 'organisation' }], maker };
}
