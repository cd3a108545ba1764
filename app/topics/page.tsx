import { TaxonomyPage } from '../../components/list/taxonomy-page';
import { metadataOf } from '../../lib/outputs/metadata';
import { topicsView } from '../../lib/pages/topic';

export function generateMetadata() {
  return metadataOf(topicsView().page);
}

export default function Topics() {
  return <TaxonomyPage view={topicsView()} />;
}
