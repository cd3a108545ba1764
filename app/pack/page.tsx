import { PageHead } from '../../components/layout/page-head';
import { SitePage } from '../../components/layout/site-page';
import { bundleScript } from '../../lib/build/scripts';
import { metadataOf } from '../../lib/outputs/metadata';
import { packPage } from '../../lib/pages/tools';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';

export const metadata = metadataOf(packPage);

export default async function Pack() {
  const { address: script } = await bundleScript('pack');
  return (
    <SitePage current={routes.pack}>
      <PageHead title={packPage.title} summary={packPage.summary} />
      <div className="page read">
        <briefing-pack data-from={site.name} data-library={routes.resources} />
      </div>
      <script type="module" src={script} />
    </SitePage>
  );
}
