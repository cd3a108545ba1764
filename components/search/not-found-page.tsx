import { drawSeason } from '../../lib/rings/season';
import { routes } from '../../lib/routes';
import { Rings } from '../figure/rings';
import { SiteHeader } from '../layout/site-header';
import { SearchForm } from '../ui/search-form';
import './not-found.css';

/** The 404 page: gold, with broken rings. */
export function NotFoundPage() {
  return (
    <div className="not-found on">
      <SiteHeader hasBox />
      <main id={routes.mainAnchor}>
        <Rings drawing={drawSeason()} />
        <div className="page">
          <h1>Page not found</h1>
          <p className="standfirst">Check the link, or search the library.</p>
          <SearchForm aria-label="Search the library" autoComplete="off" />
          <p className="actions">
            <a href={routes.resources}>All resources</a>
            <a href={routes.topics}>Topics</a>
            <a href={routes.statistics}>Statistics</a>
          </p>
        </div>
      </main>
    </div>
  );
}
