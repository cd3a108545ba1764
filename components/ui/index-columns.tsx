import type { IndexGroup } from '../../lib/content/index-groups';
import { CountedLinks } from './counted-links';
import './index-columns.css';

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
          <CountedLinks entries={entries} />
        </li>
      ))}
    </ul>
  );
}
