import type { StatisticListContent } from '../../lib/content/statistic-lists';
import { routes } from '../../lib/routes';
import { FacetLinks, type FacetLinksProps } from '../search/facet-links';
import '../search/finder.css';
import { Pager } from '../ui/pager';
import { StatisticList } from './statistic-list';

interface StatisticFinderProps extends Pick<FacetLinksProps, 'facets'> {
  list: StatisticListContent['list'];
  /** Where the records that are searched stand; left out where the page holds no search. */
  records?: string;
  /** Where readers can write to, if such an address is known. */
  suggest?: string | undefined;
}

/** Statistics, and ways to narrow the list; the finder's script puts its answers in place of the list, as among resources. */
export function StatisticFinder({ list, facets, records, suggest }: StatisticFinderProps) {
  return (
    <resource-finder className="page columns finder" data-records={records} data-suggest={suggest}>
      <FacetLinks facets={facets} total={list.total} noun="figure" />
      <div id={routes.resultsAnchor}>
        <div className="found">
          <h2 className="text-t2">{list.total === 1 ? '1 figure' : `${list.total} figures`}</h2>
          <a href={`#${routes.filtersAnchor}`} className="quiet-button">
            Filters
          </a>
        </div>
        <div data-whole="">
          <StatisticList cards={list.items} />
          <Pager list={list} />
        </div>
      </div>
    </resource-finder>
  );
}
