import type { Taxonomy } from '../../lib/content/resources';
import type { Term } from '../../lib/content/terms';
import type { Page } from '../../lib/pages/page';
import { addressOf } from '../../lib/routes';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';

interface TaxonomyPageProps {
  page: Page;
  taxonomy: Taxonomy;
  terms: readonly Term[];
}

/** The terms of a taxonomy: topics, organisations … */
export function TaxonomyPage({ page, taxonomy, terms }: TaxonomyPageProps) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
      <ul className="page read">
        {terms.map(({ slug, name, count }) => (
          <li key={slug}>
            <a href={addressOf(taxonomy, slug)}>{name}</a> {count}
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
