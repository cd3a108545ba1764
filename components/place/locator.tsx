import { boroughsIn, type PlaceSlug, placeOf, placeSlugs } from '../../lib/schema/places';
import './locator.css';

/** A small map of London's boroughs with one place filled in; null outside London. */
export function Locator({ place }: { place: PlaceSlug }) {
  const filled = placeOf(place).kind === 'borough' ? [place] : boroughsIn(place);
  if (filled.length === 0) return null;
  const others = placeSlugs.filter((each) => !filled.includes(each));
  return (
    <svg className="locator" viewBox="0 0 142 116" width="142" height="116" aria-hidden="true">
      <path d={others.map(tileOf).join('')} />
      <path d={filled.map(tileOf).join('')} className="here" />
    </svg>
  );
}

function tileOf(place: PlaceSlug): string {
  const { tile } = placeOf(place);
  if (!tile) return '';
  const [column, row] = tile;
  return `M${column * 20 - 18} ${row * 16 - 14}h18v14h-18z`;
}
