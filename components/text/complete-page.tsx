import type { Page } from '../../lib/pages/page';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';

/** For editors: what is missing. */
export function CompletePage({ page }: { page: Page }) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
    </SitePage>
  );
}
