import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { Gaps } from '../../components/resource/gaps';
import { listGaps } from '../../lib/content/gaps';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';

const card = standingCards.gaps;
const summary = 'Recordings, documents, pages and dates that we looked for and did not find.';

export const metadata = describePage({ title: card.title, description: summary, address: routes.gaps, card });

export default function GapsPage() {
  return (
    <>
      <SiteTop current={routes.gaps} />
      <main id={routes.mainAnchor}>
        <PlainHead title={card.title} summary={summary} />
        <Gaps gaps={listGaps()} />
      </main>
    </>
  );
}
