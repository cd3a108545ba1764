import { Fragment } from 'react';
import type { ShortFacet } from '../../lib/content/facets';
import { routes } from '../../lib/routes';

export interface FacetLinksProps {
  facets: readonly ShortFacet[];
  /** How many resources, or what else the word says, the list holds. */
  total: number;
  noun?: string;
}

/** Ways to narrow the list that need no script: each value is a page of its own. On a phone they are a sheet that a link opens. */
export function FacetLinks({ facets, total, noun = 'resource' }: FacetLinksProps) {
  const results = `#${routes.resultsAnchor}`;
  return (
    <nav id={routes.filtersAnchor} className="facets" aria-labelledby="narrow">
      <h2 id="narrow">Narrow it down</h2>
      <a href={results} className="sheet-close">
        Close
      </a>
      {facets.map(({ name, title, values, more }) => (
        <Fragment key={name}>
          <div data-facet={name}>
            <h3>{title}</h3>
            <ul>
              {values.map(({ value, name: words, url, count }) => (
                <li key={value}>
                  {url ? <a href={url}>{words}</a> : words} <span className="count">{count}</span>
                </li>
              ))}
            </ul>
            {more && <a href={more.url}>{more.name}</a>}
          </div>
        </Fragment>
      ))}
      <p className="sheet-foot">
        <a href={results} className="button">
          Show {total} {noun}s
        </a>
      </p>
    </nav>
  );
}
