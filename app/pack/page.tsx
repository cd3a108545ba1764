import { SitePage } from '../../components/layout/site-page';
import { PackPage } from '../../components/pack/pack-page';
import { bundleScript } from '../../lib/build/scripts';
import { metadataOf } from '../../lib/outputs/metadata';
import { packPage } from '../../lib/pages/tools';

export const metadata = metadataOf(packPage);

export default async function Pack() {
  const { address: script } = await bundleScript('pack');
  return (
    <SitePage current={packPage.url}>
      <PackPage />
      <script type="module" src={script} />
    </SitePage>
  );
}
