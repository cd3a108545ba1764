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
