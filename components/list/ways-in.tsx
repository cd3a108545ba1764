import type { WayIn } from '../../lib/pages/lists';
import { Unbroken } from '../ui/words';
import './list.css';

interface WaysInProps {
  ways: readonly WayIn[];
  /** The level of their headings. */
  heading: 'h2' | 'h3';
}

/** Entry points side by side: a heading linked to the whole list, with a few resources below. */
export function WaysIn({ ways, heading: Heading }: WaysInProps) {
  return (
    <div className="ways">
      {ways.map(({ name, line, url, links }) => (
        <div key={url}>
          <Heading>
            <a href={url} className="t">
              {name}
            </a>
          </Heading>
          <p>{line}</p>
          {links.length > 0 && (
            <ul>
              {links.map((link) => (
                <li key={link.url}>
                  <a href={link.url}>
                    <Unbroken text={link.name} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
