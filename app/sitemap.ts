import { listAddresses } from '../lib/content/addresses';
import { site } from '../lib/site';

export const dynamic = 'force-static';

export default function sitemap() {
  return listAddresses().map(({ address, updated }) => ({
    url: site.address + address,
    ...(updated && { lastModified: updated }),
  }));
}
