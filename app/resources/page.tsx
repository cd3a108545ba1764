import { FinderPage } from '../../components/search/finder-page';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { cardPage } from '../../lib/content/cards';
import { shortFacets } from '../../lib/content/facets';
import { finderLengths } from '../../lib/content/paging';
import { listResources } from '../../lib/content/resources';
import { metadataOf } from '../../lib/outputs/metadata';
import { resourcesPage } from '../../lib/pages/lists';
import { routes } from '../../lib/routes';

export const metadata = metadataOf(resourcesPage());

export default async function Resources() {
  const list = cardPage(listResources(), routes.resources, 1, finderLengths);
  const [start, finder, sheet] = await Promise.all([
    bundleScript('finder-start'),
    bundleScript('finder'),
    bundleSheet('results'),
  ]);
  const scripts = { start: start.address, finder: finder.address, sheet: sheet.address };
  return list && <FinderPage page={resourcesPage()} list={list} facets={shortFacets()} scripts={scripts} />;
}
