import { CompletePage } from '../../components/text/complete-page';
import { metadataOf } from '../../lib/outputs/metadata';
import { completePage } from '../../lib/pages/tools';

export const metadata = metadataOf(completePage);

export default function Complete() {
  return <CompletePage page={completePage} />;
}
