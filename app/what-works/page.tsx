import { WhatWorksPage } from '../../components/approach/what-works-page';
import { ShareAndCite } from '../../components/sharing/share-and-cite';
import { routeOf } from '../../lib/outputs/route';
import { comparisonView } from '../../lib/pages/approach';

const { generateMetadata, drawPage } = routeOf(
  () => comparisonView(),
  (view) => (
    <WhatWorksPage view={view}>
      <ShareAndCite page={view.page} />
    </WhatWorksPage>
  ),
);

export { drawPage as default, generateMetadata };
