import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { routes } from '../../lib/routes';
import { ResourcePage } from '../resource/resource-list';
import { Pager } from '../ui/pager';
import { ShelfLinks, type ShelfLinksProps } from './shelf-links';

interface ResourceFinderProps extends ShelfLinksProps {
  list: ListPage<ResourceCard>;
  /** Where the records that are searched stand; left out where the page holds no search. */
  records?: string;
}

/** Every resource, and before them the ones that match the words in the address, where script runs. */
export function ResourceFinder({ list, groups, records }: ResourceFinderProps) {
  return (
    <div className="page columns finder">
      <ShelfLinks groups={groups} />
      <div>
        {records && (
          <>
            <search-results data-records={records}>
              <p role="status" />
            </search-results>
            <noscript>
              <p className="mb-s5">
                Searching needs script, which is off here. Every resource is listed below, and{' '}
                <a href={routes.topics}>the topics from A to Z</a> lead to them too.
              </p>
            </noscript>
          </>
        )}
        <h2 className="found">All {list.total} resources</h2>
        <ResourcePage list={list} />
        <Pager list={list} />
      </div>
    </div>
  );
}
