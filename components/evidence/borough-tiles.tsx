import type { Tile } from '../../lib/content/evidence';
import { knownClass, sayKnown, Year } from './known';
import './borough-tiles.css';

interface BoroughTilesProps {
  tiles: readonly Tile[];
}

/** The boroughs as tiles, about where they lie: each says whether anything is known of it, and of when. */
export function BoroughTiles({ tiles }: BoroughTilesProps) {
  return (
    <ol className="tiles">
      {tiles.map(({ place, name, short, address, column, known }) => (
        <li key={place} className={column ? `tile-${column}` : undefined}>
          <a href={address} className={knownClass(known)}>
            <b>{short}</b> <span className="unseen">{name}</span> <Year known={known} />{' '}
            <em className="unseen">{sayKnown(known)}</em>
          </a>
        </li>
      ))}
    </ol>
  );
}
