import type { ResourceCard } from '../../lib/content/cards';
import type { ShortFacet } from '../../lib/content/facets';
import type { ListPage } from '../../lib/content/paging';
import type { Page } from '../../lib/pages/page';
import { routes } from '../../lib/routes';
import { SitePage } from '../layout/site-page';
import { ResourceFinder } from './resource-finder';
import { SearchBox } from './search-box';

interface FinderPageProps {
  page: Page;
  list: ListPage<ResourceCard>;
  facets: readonly ShortFacet[];
  script?: string;
}

/** The list of all resources, with search and filters. */
export function FinderPage({ page, list, facets, script }: FinderPageProps) {
  return (
    <SitePage current={page.url} hasBox>
      <div className="page">
        <h1>{page.title}</h1>
        <SearchBox label="Search titles, people, places and topics" />
      </div>
      <ResourceFinder list={list} facets={facets} records={routes.searchRecords} />
      {script && <script type="module" src={script} />}
    </SitePage>
  );
}
