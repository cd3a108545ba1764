import { EvidencePage } from '../../components/evidence/evidence-page';
import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { evidencePage, wantedAddress } from '../../lib/content/evidence';
import { routes } from '../../lib/routes';
import { describePage } from '../../lib/sharing/describe-page';

const title = 'What we know, and do not';
const summary =
  'Conditions against places: where the library has a figure on racial health inequality, how old it is, and where it has none.';

export const metadata = describePage({ title, description: summary, address: routes.evidence });

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
