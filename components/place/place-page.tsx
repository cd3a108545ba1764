import type { PlaceView } from '../../lib/pages/place';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';

/** The briefing on one place. */
export function PlacePage({ view: { page, crumb } }: { view: PlaceView }) {
  return (
    <SitePage current={page.url}>
      <PageHead crumb={crumb} label={page.label} title={page.title} summary={page.summary} />
    </SitePage>
  );
}
