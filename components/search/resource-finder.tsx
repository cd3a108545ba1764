import type { ResourceCard } from '../../lib/content/cards';
import type { ListPage } from '../../lib/content/paging';
import { routes } from '../../lib/routes';
import { ResourceList } from '../resource/resource-list';
import { Pager } from '../ui/pager';

interface ResourceFinderProps {
  list: ListPage<ResourceCard>;
  /** Where the records that are searched stand. */
  records: string;
}

/** Every resource, and in its place the ones that match the words in the address, where script runs. */
export function ResourceFinder({ list, records }: ResourceFinderProps) {
  return (
    <div className="page columns">
      <search-results data-records={records}>
        <p role="status" />
      </search-results>
      <noscript>
        <p className="mb-s5">
          Searching needs script, which is off here. Every resource is listed below, and{' '}
          <a href={routes.topics}>the topics from A to Z</a> lead to them too.
        </p>
      </noscript>
      <section>
        <h2 className="bar">All {list.total} resources</h2>
        <ResourceList cards={list.items} />
        <Pager list={list} />
      </section>
    </div>
  );
}
