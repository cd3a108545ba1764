import { routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';

interface ShareLinksProps {
  title: string;
  address: string;
  /** How the pack calls the page, where it can hold it. */
  inPack?: string;
  /** Whether there is a card of it for intranet pages. */
  hasCard?: boolean;
}

/** Ways to hand a page on that need no script: links to files of our own, and a letter to write. */
export function ShareLinks({ title, address, inPack, hasCard }: ShareLinksProps) {
  return (
    <ul className="share">
      <li>
        <a href={letterAbout(title, address)}>Send by e-mail</a>
      </li>
      <li>
        <a href={twinAt(address, 'qr.svg')}>QR code</a>
      </li>
      {hasCard && (
        <li>
          <a href={twinAt(address, 'card.txt')} data-copy="card">
            Card for an intranet page
          </a>
        </li>
      )}
      {inPack && (
        <li>
          <a href={packWith(inPack)}>Add to my pack</a>
        </li>
      )}
    </ul>
  );
}

/** A letter to be written, with the title and the address in it (RFC 6068). */
function letterAbout(title: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(site.address + address)}`;
}

function packWith(item: string): string {
  return `${routes.pack}?r=${item}`;
}
