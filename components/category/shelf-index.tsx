import type { ShelfIndexContent } from '../../lib/content/shelf-pages';
import { IndexColumns } from '../ui/index-columns';
import { Links } from '../ui/links';

interface ShelfIndexProps {
  index: ShelfIndexContent;
}

/** Everything on one shelf. */
export function ShelfIndex({ index: { groups, entries, empty, beside } }: ShelfIndexProps) {
  return (
    <div className="page columns">
      {groups.length > 0 && <IndexColumns groups={groups} />}
      {entries.length > 0 && (
        <ul className="plain-list">
          {entries.map(({ name, summary, address, count }) => (
            <li key={address}>
              <h2 className="text-t2">
                <a href={address} className="title-link">
                  {name}
                </a>{' '}
                <span className="count font-normal">{count}</span>
              </h2>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
      )}
      {beside && (
        <p className="mt-s6">
          Statistics stand in a list of their own: <a href={beside.address}>{beside.name}</a>, {beside.count} of them.
        </p>
      )}
      {empty.length > 0 && (
        <p className="mt-s6 text-soft">
          With no resource of their own yet: <Links entries={empty} />.
        </p>
      )}
    </div>
  );
}
