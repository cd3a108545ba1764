import { PackPage } from '../../components/pack/pack-page';
import { metadataOf } from '../../lib/outputs/metadata';
import { packPage } from '../../lib/pages/tools';

export const metadata = metadataOf(packPage);

export default PackPage;
