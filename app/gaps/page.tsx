import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { Gaps } from '../../components/resource/gaps';
import { listGaps } from '../../lib/content/gaps';
import { routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';

const title = 'What is missing';
const summary = 'Recordings, documents, pages and dates that we looked for and did not find.';

export const metadata = describePage({ title, description: summary, address: routes.gaps });

export default function GapsPage() {
  return (
    <>
      <SiteTop current={routes.gaps} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} />
        <Gaps gaps={listGaps()} />
      </main>
    </>
  );
}
