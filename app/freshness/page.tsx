import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { FreshnessList } from '../../components/resource/freshness-list';
import { listFreshness } from '../../lib/content/freshness';
import { standingPages } from '../../lib/content/standing-pages';
import { mendingWay } from '../../lib/editor/mend-at';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';

const card = standingCards.freshness;
const { title, summary } = standingPages.freshness;

export const metadata = describePage({ title, description: summary, address: routes.freshness, card });

export default function FreshnessPage() {
  return (
    <>
      <SiteTop current={routes.freshness} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} />
        <FreshnessList freshness={listFreshness()} way={mendingWay()} />
      </main>
    </>
  );
}
