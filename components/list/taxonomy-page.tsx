import type { TaxonomyView } from '../../lib/pages/lists';
import { ReadingPage } from '../layout/reading-page';
import { IndexList, Kinds, WaysIn } from './entry-points';

/** The terms of a taxonomy: topics, organisations … */
export function TaxonomyPage({ view: { page, categories, ways, groups = [] } }: { view: TaxonomyView }) {
  return (
    <ReadingPage page={page}>
      {categories && <Kinds categories={categories} />}
      {ways && (
        <div className="page">
          <WaysIn ways={ways} heading="h2" />
        </div>
      )}
      {groups.map(({ title, entries }) => (
        <section key={title} className="page mt-8">
          {title && <h2 className="bar">{title}</h2>}
          <IndexList entries={entries} />
        </section>
      ))}
    </ReadingPage>
  );
}
