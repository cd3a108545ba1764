import type { HomeView } from '../../lib/pages/home';
import { SitePage } from '../layout/site-page';
import { SearchBox } from '../search/search-box';

/** The home page. */
export function HomePage({ view }: { view: HomeView }) {
  const { page, tries } = view;
  return (
    <SitePage current={page.url} hasBox>
      <div className="page">
        <h1>{page.title}</h1>
        <SearchBox label="What do you need to know?" tries={tries} />
      </div>
    </SitePage>
  );
}
