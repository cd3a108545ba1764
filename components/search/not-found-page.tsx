import { routes } from '../../lib/routes';
import { SitePage } from '../layout/site-page';
import { SearchBox } from './search-box';

/** The page for unknown URLs. */
export function NotFoundPage() {
  return (
    <SitePage hasBox>
      <div className="page pt-s6">
        <h1 className="mb-s4">Page not found</h1>
        <p className="mb-s5">
          Check the link, or search below. You can also <a href={routes.resources}>see all resources</a>.
        </p>
        <SearchBox label="Search the library" />
      </div>
    </SitePage>
  );
}
