import type { ResourceGaps } from '../../lib/content/gaps';
import { routes } from '../../lib/routes';

interface GapsProps {
  gaps: readonly ResourceGaps[];
}

/** What is missing, resource by resource, with the dotted ring that stands for "not known". */
export function Gaps({ gaps }: GapsProps) {
  return (
    <div className="page columns prose">
      <p>
        If you know one of these, see <a href={routes.contribute}>how to contribute</a>. We look for it on a page that
        anyone can open before we add it. Which resources are due for a review stands under{' '}
        <a href={routes.freshness}>how fresh the library is</a>.
      </p>
      {gaps.map(({ title, address, wanted }) => (
        <section key={address} className="missing">
          <h2 className="text-t2">
            <a href={address} className="title-link">
              {title}
            </a>
          </h2>
          <ul>
            {wanted.map((each) => (
              <li key={each}>{each.charAt(0).toUpperCase() + each.slice(1)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
