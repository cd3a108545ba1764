import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { routes } from '../../lib/routes';
import { ResourceRow } from '../resource/resource-row';
import { Pager } from '../ui/pager';
import { FacetLinks, type FacetLinksProps } from './facet-links';
import './finder.css';

interface ResourceFinderProps extends Pick<FacetLinksProps, 'facets'> {
  list: ListPage<ResourceCard>;
  /** Where the records that are searched stand; left out where the page holds no search. */
  records?: string;
  /** Where readers can write to, if such an address is known. */
  suggest?: string | undefined;
}

/** Every resource, and ways to narrow the list. Where script runs, `finder.element.ts` puts the answer to what is asked in place of the list. */
export function ResourceFinder({ list, facets, records, suggest }: ResourceFinderProps) {
  return (
    <resource-finder className="page columns finder" data-records={records} data-suggest={suggest}>
      <FacetLinks facets={facets} total={list.total} />
      <div id={routes.resultsAnchor}>
        {records && (
          <noscript>
            <p className="mb-s5">
              Searching needs script, which is off here. Every resource is listed below, and{' '}
              <a href={routes.topics}>the topics from A to Z</a> lead to them too.
            </p>
          </noscript>
        )}
        <div className="found">
          <h2 className="text-t2">All {list.total} resources</h2>
          <a href={`#${routes.filtersAnchor}`} className="quiet-button">
            Filters
          </a>
        </div>
        <div data-whole="">
          <ul>
            {list.items.map((card) => (
              <ResourceRow key={card.slug} card={card} hasSummary />
            ))}
          </ul>
          <Pager list={list} />
        </div>
      </div>
    </resource-finder>
  );
}
