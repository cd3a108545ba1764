import type { Term } from '../../lib/content/terms';
import type { WayIn } from '../../lib/pages/lists';
import type { Link } from '../../lib/pages/page';
import { hueOf } from '../../lib/rings/characters';
import { addressOf } from '../../lib/routes';
import { ResourceRings } from '../figure/rings';
import { List, TitleLink } from '../ui/words';
import './entry-points.css';

/** Entry points side by side: a heading linked to the whole list, with a few resources below. */
export function WaysIn({ ways, heading: Heading }: { ways: readonly WayIn[]; heading: 'h2' | 'h3' }) {
  return (
    <div className="ways">
      {ways.map(({ name, line, url, links }) => (
        <div key={url}>
          <Heading>
            <TitleLink url={url} text={name} />
          </Heading>
          <p>{line}</p>
          {links.length > 0 && <List items={links} />}
        </div>
      ))}
    </div>
  );
}

/** The types of resource, each in its own colour with its number of resources. */
export function Kinds({ categories }: { categories: readonly Term[] }) {
  return (
    <nav className="types" aria-label="Types of resource">
      {categories.map(({ slug, name, line, count }) => (
        <a key={slug} href={addressOf('categories', slug)} className={`type ${hueOf(slug)}`}>
          <b>
            <span className="digits">{count}</span> {name}
          </b>
          <small>{line}</small>
          <ResourceRings category={slug} slug={slug} />
        </a>
      ))}
    </nav>
  );
}

/** Names in columns, each with its count. */
export function IndexList({ entries }: { entries: readonly (Link & { count: number })[] }) {
  return (
    <ul className="index">
      {entries.map(({ name, url, count }) => (
        <li key={url}>
          <a href={url}>
            {name} {count > 0 && <span className="digits">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
