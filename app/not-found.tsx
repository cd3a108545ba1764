import { GoldHead } from '../components/layout/gold-head';
import { SiteTop } from '../components/layout/site-top';
import { SearchBox } from '../components/search/search-box';
import { listResources } from '../lib/content/resources';
import { routes } from '../lib/routes';

export const metadata = {
  title: 'No page at this address',
  description: 'There is no page at this address. Search the library or see all resources.',
};

export default function NotFoundPage() {
  return (
    <>
      <SiteTop hasBox />
      <main id={routes.mainAnchor}>
        <GoldHead
          title="No page at this address"
          broken
          summary={
            <>
              Addresses here are kept for good, so a letter may be wrong or the end cut off. Search for what you came
              for, or <a href={routes.resources}>see all {listResources().length} resources</a>.
            </>
          }
        >
          <SearchBox label="Search the library" />
        </GoldHead>
      </main>
    </>
  );
}
