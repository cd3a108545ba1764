import { notFound } from 'next/navigation';
import { WhatWorksPage } from '../../components/approach/what-works-page';
import { ShareAndCite } from '../../components/sharing/share-and-cite';
import { metadataOf } from '../../lib/outputs/metadata';
import { comparisonView } from '../../lib/pages/approach';

export function generateMetadata() {
  const view = comparisonView();
  return view && metadataOf(view.page);
}

export default function WhatWorks() {
  const view = comparisonView();
  if (!view) notFound();
  return (
    <WhatWorksPage view={view}>
      <ShareAndCite page={view.page} />
    </WhatWorksPage>
  );
}
