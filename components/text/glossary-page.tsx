import type { GlossaryEntry } from '../../lib/pages/glossary';
import type { Page } from '../../lib/pages/page';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';

/** The glossary. */
export function GlossaryPage({ page, entries }: { page: Page; entries: readonly GlossaryEntry[] }) {
  return (
    <SitePage current={page.url}>
      <PageHead title={page.title} summary={page.summary} />
      <dl className="page read">
        {entries.map(({ id, term, definition }) => (
          <div key={id} id={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </SitePage>
  );
}
