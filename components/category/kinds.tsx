import type { Term } from '../../lib/content/terms';
import { addressOf } from '../../lib/routes';
import { hueOf, ResourceRings } from '../figure/rings';
import './kinds.css';

/** The types of resource, each in its own colour with its number of resources. */
export function Kinds({ categories }: { categories: readonly Term[] }) {
  return (
    <nav className="kinds" aria-label="Types of resource">
      {categories.map(({ slug, name, line, count }) => (
        <a key={slug} href={addressOf('categories', slug)} className={`kind ${hueOf(slug)}`}>
          <b>
            <span className="n">{count}</span> {name}
          </b>
          <small>{line}</small>
          <ResourceRings category={slug} slug={slug} />
        </a>
      ))}
    </nav>
  );
}
