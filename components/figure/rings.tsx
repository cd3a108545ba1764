import { characterOf } from '../../lib/rings/characters';
import { drawRings, type RingDrawing } from '../../lib/rings/draw';

interface RingsProps {
  drawing: RingDrawing;
  /** The ID by which another drawing on the page reuses these rings; a reused drawing only has its own classes. */
  id?: string | undefined;
}

/** A decorative ring drawing, hidden from assistive technology. */
export function Rings({ drawing: { solid, fine, bold }, id }: RingsProps) {
  const paths = (
    <>
      {solid && <path className="solid" d={solid} />}
      {fine && <path d={fine} />}
      {bold && <path className="bold" d={bold} />}
    </>
  );
  return (
    <svg className="rings" viewBox="0 0 200 200" width="200" height="200" aria-hidden="true">
      {id ? (
        <g id={id} className="rings">
          {paths}
        </g>
      ) : (
        paths
      )}
    </svg>
  );
}

/** The one drawing of a resource, the same wherever the resource is shown. */
export function ResourceRings({ category, slug, id }: { category: string; slug: string; id?: string }) {
  return <Rings drawing={drawRings(characterOf(category), `${category}/${slug}`)} id={id} />;
}
