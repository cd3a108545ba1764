import type { IndexGroup } from '../../lib/content/index-groups';

interface IndexColumnsProps {
  groups: readonly IndexGroup[];
}

/** Names under their letters, with counts at the right, as in the index of a book. */
export function IndexColumns({ groups }: IndexColumnsProps) {
  return (
    <ul className="index">
      {groups.map(({ letter, entries }) => (
        <li key={letter}>
          <b>{letter}</b>
          <ul>
            {entries.map(({ name, address, count }) => (
              <li key={address}>
                <a href={address}>{name}</a>
                <span className="count self-center">{count}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
