import { routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { Mark } from '../figure/mark';

interface SiteTopProps {
  /** The address of the page. */
  current?: string;
  /** Whether the page has a large search box of its own; then the top has a link to it at every width. */
  hasBox?: boolean;
}

const large = [
  { name: 'All resources', address: routes.resources },
  { name: 'Topics', address: routes.topics },
  { name: 'Life stages', address: routes.lifeStages },
  { name: 'About LARCH', address: routes.about },
];

/** "page" on the very page, "true" on those below it: https://www.w3.org/TR/wai-aria-1.2/#aria-current. */
function currentOf(section: string, current = ''): 'page' | 'true' | undefined {
  if (current === section) return 'page';
  return current.startsWith(section) ? 'true' : undefined;
}

/** The top of every page. On a phone the menu is a link to the foot, which holds all of it; where there is room, a box to search stands in place of a link. */
export function SiteTop({ current, hasBox = false }: SiteTopProps) {
  return (
    <header className="site-top page">
      <a href={routes.home} className="brand">
        <Mark />
        <span>
          <b>LARCH</b> resource library
        </span>
      </a>
      <nav aria-label="Main">
        <ul>
          {large.map(({ name, address }) => (
            <li key={address} className="large">
              <a href={address} aria-current={currentOf(address, current)}>
                {name}
              </a>
            </li>
          ))}
          <li className={hasBox ? undefined : 'instead'}>
            <a href={routes.search}>Search</a>
          </li>
          <li className="small">
            <a href={`#${routes.menuAnchor}`}>Menu</a>
          </li>
        </ul>
      </nav>
      {current && (
        <p className="print-only where">
          <span>
            Read it, with links, at
            <br />
            {site.address}
            {current}
          </span>
          {/* biome-ignore lint/performance/noImgElement: a drawing of our own, which only who prints fetches, since nothing shows it on a screen. */}
          <img src={twinAt(current, 'qr.svg')} alt="" loading="lazy" />
        </p>
      )}
      {!hasBox && (
        <search className="search">
          <form action={routes.resources}>
            <input type="search" name="q" aria-label="Search" maxLength={500} />
            <button type="submit">Search</button>
          </form>
        </search>
      )}
    </header>
  );
}
