import type { ReactNode } from 'react';
import { firstPageOf, routes, versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { SiteHeader } from './site-header';

interface SitePageProps extends Omit<Parameters<typeof SiteHeader>[0], 'box'> {
  className?: string | undefined;
  children: ReactNode;
}

/** A page's header and main content. */
export function SitePage({ current, hasBox, className, children }: SitePageProps) {
  return (
    <>
      <SiteHeader current={current} hasBox={hasBox} />
      <main id={routes.mainAnchor} className={className}>
        {children}
        {current && <PrintFoot url={current} />}
      </main>
    </>
  );
}

/** Print only: the page's URL, as a QR code and as text. What is on later pages of a list changes, so those print the list's own URL. */
export function PrintFoot({ url }: { url: string }) {
  const lasting = firstPageOf(url);
  return (
    <div className="print-only where">
      {/* biome-ignore lint/performance/noImgElement: our own SVG, loaded only for print. */}
      <img src={versionAt(lasting, 'qr.svg')} alt="" width="96" height="96" loading="lazy" />
      <p>
        This page, with links:
        <br />
        {site.address.replace(/^https?:\/\//, '')}
        {lasting}
      </p>
    </div>
  );
}
