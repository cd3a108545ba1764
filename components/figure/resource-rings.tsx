import { characterOf } from '../../lib/rings/characters';
import { drawRings } from '../../lib/rings/draw';
import { Rings, type RingsProps } from './rings';

interface ResourceRingsProps extends Pick<RingsProps, 'id'> {
  category: string;
  slug: string;
}

/** The one drawing of a resource, the same wherever the resource is shown. */
export function ResourceRings({ category, slug, id }: ResourceRingsProps) {
  return <Rings drawing={drawRings(characterOf(category), `${category}/${slug}`)} id={id} />;
}
