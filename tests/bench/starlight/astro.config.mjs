/**
 * Starlight as its starter sets it up, its search (Pagefind) on.
 * The sidebar holds one link, to the list. Starlight's own habit is to name every page there; at 1,000 posts each page would
 * carry 1,000 links, and at 10,000 the site would be gigabytes. So what is measured is lighter than its habit, in its favour.
 */
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example',
  integrations: [
    starlight({
      title: 'Bench',
      favicon: '/icon.svg',
      sidebar: [{ label: 'Resources', link: '/resources/' }],
    }),
  ],
});
