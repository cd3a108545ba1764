import type { ReactNode } from 'react';
import type { Link } from '../../lib/pages/page';
import { mark } from '../../lib/rings/draw';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { SearchForm } from '../ui/search-form';

interface SiteHeaderProps {
  /** The URL of the page. */
  current?: string | undefined;
  /** Whether the page has its own large search box. */
  hasBox?: boolean | undefined;
  /** Replaces the small search box. */
  box?: ReactNode;
}

const main: readonly Link[] = [
  { name: 'Resources', url: routes.resources },
  { name: 'Topics', url: routes.topics },
  { name: 'Statistics', url: routes.statistics },
  { name: 'What works', url: routes.whatWorks },
  { name: 'About', url: routes.about },
];

const menu: readonly Link[] = [
  { name: 'All resources', url: routes.resources },
  ...main.slice(1, -1),
  { name: 'Pack', url: routes.pack },
  { name: 'How to use', url: routes.howToUse },
  { name: 'About LARCH', url: routes.about },
];

/** "page" on the page itself, "true" on those below it: https://www.w3.org/TR/wai-aria-1.2/#aria-current. */
function currentOf(section: string, current = ''): 'page' | 'true' | undefined {
  if (current === section) return 'page';
  const isBelow = current.startsWith(section) || (section === routes.statistics && current.startsWith(routes.places));
  return isBelow ? 'true' : undefined;
}

/** The header of every page. Below 60rem the navigation is a menu that works without JavaScript. */
export function SiteHeader({ current, hasBox = false, box }: SiteHeaderProps) {
  return (
    <header className={hasBox ? 'top page on' : 'top page'}>
      <a href={routes.home} className="brand">
        <Mark />
        <span>
          <b>LARCH</b> resource library
        </span>
      </a>
      <nav aria-label="Main" className="wide">
        <ul>
          {main.map(({ name, url }) => (
            <li key={url}>
              <a href={url} aria-current={currentOf(url, current)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {box ?? (!hasBox && <HeaderSearch />)}
      <a className="pack-link" href={routes.pack}>
        Pack <span className="digits pack-count">(0)</span>
      </a>
      {!box && (
        <a className="to-search" href={routes.search}>
          Search
        </a>
      )}
      <span className="print-only host">{site.address.replace(/^https?:\/\//, '')}</span>
      <details className="menu">
        <summary>
          Menu
          <span className="digits menu-count" />
        </summary>
        <div className="panel">
          <HeaderSearch />
          <nav aria-label="Menu">
            <ul>
              {menu.map(({ name, url }) => (
                <li key={url}>
                  <a href={url} aria-current={current === url ? 'page' : undefined}>
                    {name}
                    {url === routes.pack && (
                      <>
                        &nbsp;<span className="digits pack-count">(0)</span>
                      </>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </details>
    </header>
  );
}

function HeaderSearch() {
  return <SearchForm aria-label="Search" placeholder="Search the library" />;
}

/** The logo in the surrounding text colour. The name is always beside it, so it needs no text alternative. */
function Mark() {
  return (
    <svg
      className="mark"
      viewBox={mark.viewBox}
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      strokeWidth={mark.strokeWidth}
      aria-hidden="true"
    >
      <circle {...mark.heart} fill="currentColor" stroke="none" />
      <path d={mark.path} />
    </svg>
  );
}
