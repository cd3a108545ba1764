import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { FreshnessList } from '../../components/resource/freshness-list';
import { listFreshness } from '../../lib/content/freshness';
import { routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';

const title = 'How fresh the library is';
const summary =
  'Which resources are due for a review, which recordings have no address, and which lack captions: by organisation.';

export const metadata = describePage({ title, description: summary, address: routes.freshness });

export default function FreshnessPage() {
  return (
    <>
      <SiteTop />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} />
        <FreshnessList freshness={listFreshness()} />
      </main>
    </>
  );
}
