import { EvidencePage } from '../../components/evidence/evidence-page';
import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { evidencePage, wantedAddress } from '../../lib/content/evidence';
import { standingPages } from '../../lib/content/standing-pages';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';

const { title, summary } = standingPages.evidence;

export const metadata = describePage({
  title,
  description: summary,
  address: routes.evidence,
  card: standingCards.evidence,
});

export default function WhatWeKnowPage() {
  return (
    <>
      <SiteTop current={routes.evidence} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary} />
        <EvidencePage page={evidencePage()} wanted={(condition, place) => wantedAddress(condition, place, true)} />
      </main>
    </>
  );
}
