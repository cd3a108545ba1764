import { organisationData } from '../../lib/outputs/structured-data';
import type { TermView } from '../../lib/pages/lists';
import { routes } from '../../lib/routes';
import { hueOf, ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { AsideLinks } from '../layout/key-facts';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { CardTitle } from '../ui/words';
import { ResourceSection } from './resource-section';

/** The resources of one type, audience, life stage or organisation. */
export function TermPage({ view }: { view: TermView }) {
  const { page, crumb, site, start, list } = view;
  const { category } = page;
  const isFirst = list.page === 1;
  const organisation =
    isFirst && page.url.startsWith(routes.organisations)
      ? [organisationData({ name: page.title, url: site?.url })]
      : [];
  return (
    <SitePage current={page.url}>
      <PageHead
        crumb={crumb}
        page={{ title: page.title, ...(isFirst && { summary: page.summary }) }}
        {...(category && { hue: hueOf(category), drawing: <ResourceRings category={category} slug={category} /> })}
      >
        {isFirst && site && (
          <p className="m">
            Their site: <a href={site.url}>{site.name}</a>
          </p>
        )}
      </PageHead>
      <div className="page read">
        <div>
          {start.length > 0 && (
            <section className="sec" id="start">
              <h2>Start with</h2>
              <ol className="rows steps">
                {start.map(({ card, why }) => (
                  <li key={card.slug} className={hueOf(card.category)}>
                    <CardTitle card={card} />
                    <p className="m">{why}</p>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <BodySections sections={view.sections} />
          <ResourceSection
            title={start.length > 0 ? 'All resources' : 'Resources'}
            list={list}
            isDense={start.length > 0}
          />
        </div>
        <aside className="facts stay" aria-label="More">
          <AsideLinks title="What works" links={view.whatWorks} />
          <AsideLinks title="Topics" links={view.topics} />
          {view.othersTitle && <AsideLinks title={view.othersTitle} links={view.others} />}
        </aside>
      </div>
      <StructuredData crumb={crumb} title={page.title} things={organisation} />
    </SitePage>
  );
}
