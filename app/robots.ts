import { routes } from '../lib/routes';
import { site } from '../lib/site';

export const dynamic = 'force-static';

export default function robots() {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: site.address + routes.sitemap };
}
