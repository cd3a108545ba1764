import { addressOf } from '../../lib/routes';
import { ResourceRings } from '../figure/resource-rings';
import { hueOf } from './look';
import './kinds.css';

interface KindsProps {
  categories: readonly { slug: string; name: string; line?: string | undefined; count: number }[];
}

/** The six kinds, each on its own field, with how many resources it holds. */
export function Kinds({ categories }: KindsProps) {
  return (
    <ul className="kinds">
      {categories.map(({ slug, name, line, count }) => (
        <li key={slug} className={hueOf(slug)}>
          <a href={addressOf('categories', slug)} className="kind">
            <ResourceRings category={slug} slug={slug} />
            <b>{name}</b> <span className="count">{count}</span>
            <small>{line}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
