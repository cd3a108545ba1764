import { routeFor } from '../../components/layout/route-for';
import { FinderPage } from '../../components/search/finder-page';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { type ResourcesView, resourcesView } from '../../lib/pages/lists';

const { generateMetadata, RoutePage } = routeFor(
  () => resourcesView(1),
  async ({ view }: { view: ResourcesView }) => {
    const { address: start } = await bundleScript('finder-start');
    const { address: sheet } = await bundleSheet('results');
    return <FinderPage view={view} scripts={{ start, sheet }} />;
  },
);

export { generateMetadata, RoutePage as default };
