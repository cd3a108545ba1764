import type { Link } from '../../lib/pages/page';
import './list.css';

/** Names in columns, each with its count. */
export function IndexList({ entries }: { entries: readonly (Link & { count: number })[] }) {
  return (
    <ul className="index">
      {entries.map(({ name, url, count }) => (
        <li key={url}>
          <a href={url}>
            {name} {count > 0 && <span className="n">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface AsideLinksProps {
  title: string;
  links: readonly (Link & { note?: string })[];
}

/** A list of links for the side panel; null if there are none. */
export function AsideLinks({ title, links }: AsideLinksProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {links.map(({ name, url, note }) => (
          <li key={url}>
            <a href={url}>{name}</a>
            {note && <span className="m">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
