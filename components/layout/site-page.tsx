import type { ReactNode } from 'react';
import { routes, twinAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { SiteHeader } from './site-header';

interface SitePageProps {
  /** The URL of the page. */
  current?: string;
  /** Whether it has a large search box of its own. */
  hasBox?: boolean;
  className?: string;
  children: ReactNode;
}

/** The header and the main part of a page. */
export function SitePage({ current, hasBox, className, children }: SitePageProps) {
  return (
    <>
      <SiteHeader {...(current && { current })} {...(hasBox && { hasBox })} />
      <main id={routes.mainAnchor} className={className}>
        {children}
        {current && <PrintFoot url={current} />}
      </main>
    </>
  );
}

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
