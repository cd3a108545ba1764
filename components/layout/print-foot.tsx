import { twinAt } from '../../lib/routes';
import { site } from '../../lib/site';

/** On paper, at the end of a page: where it is on the web, to scan and to type. */
export function PrintFoot({ url }: { url: string }) {
  return (
    <div className="print-only where">
      {/* biome-ignore lint/performance/noImgElement: our own drawing, fetched only to print, since no screen shows it. */}
      <img src={twinAt(url, 'qr.svg')} alt="" width="96" height="96" loading="lazy" />
      <p>
        This page, with links:
        <br />
        {site.address.replace(/^https?:\/\//, '')}
        {url}
      </p>
    </div>
  );
}
