import { WhatWorksPage } from '../../components/approach/what-works-page';
import { ShareAndCite } from '../../components/sharing/share-and-cite';
import { metadataOf } from '../../lib/outputs/metadata';
import { comparisonPage, comparisonView } from '../../lib/pages/approach';

export const metadata = metadataOf(comparisonPage());

export default function WhatWorks() {
  const view = comparisonView();
  return (
    <WhatWorksPage view={view}>
      <ShareAndCite page={view.page} />
    </WhatWorksPage>
  );
}
