import type { ReactNode } from 'react';
import { routes } from '../../lib/routes';
import { PrintFoot } from './print-foot';
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
