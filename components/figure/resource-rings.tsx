import { drawRings } from '../../lib/rings/draw';
import { characterOf } from '../category/look';
import { Rings } from './rings';

interface ResourceRingsProps {
  category: string;
  slug: string;
}

/** The one drawing of a resource, the same wherever the resource is shown. */
export function ResourceRings({ category, slug }: ResourceRingsProps) {
  return <Rings drawing={drawRings(characterOf(category), `${category}/${slug}`)} />;
}
