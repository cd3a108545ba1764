import { GoldHead } from '../../components/layout/gold-head';
import { SiteTop } from '../../components/layout/site-top';
import { ResourceFinder } from '../../components/search/resource-finder';
import { SearchBox } from '../../components/search/search-box';
import { bundleScript } from '../../lib/build/scripts';
import { cardPage } from '../../lib/content/cards';
import { shortFacets } from '../../lib/content/facets';
import { listResources } from '../../lib/content/resources';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';

const card = standingCards.resources;

export const metadata = describePage({
  title: card.title,
  description: 'Every resource of the library, and a box to search titles, people, places and topics.',
  address: routes.resources,
  card,
  feed: routes.home,
});

export default async function ResourcesPage() {
  const list = cardPage(listResources(), routes.resources, 1);
  const script = await bundleScript('finder');
  return (
    <>
      <SiteTop current={routes.resources} hasBox />
      <main id={routes.mainAnchor}>
        <GoldHead title={card.title} short>
          <SearchBox label="Search titles, people, places and topics" />
        </GoldHead>
        {list && (
          <ResourceFinder
            list={list}
            facets={shortFacets()}
            records={routes.searchRecords}
            suggest={site.suggestionAddress}
          />
        )}
        <script type="module" src={script.address} />
      </main>
    </>
  );
}
