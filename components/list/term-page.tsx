import { crumbData, organisationData } from '../../lib/outputs/structured-data';
import type { TermView } from '../../lib/pages/lists';
import { routes } from '../../lib/routes';
import { hueOf, ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { PageHead } from '../layout/page-head';
import { PanelList } from '../layout/panel';
import { SitePage } from '../layout/site-page';
import { StructuredData } from '../ui/structured-data';
import { Unbroken } from '../ui/words';
import { ResourceSection } from './resource-section';

/** The resources of one type, audience, life stage or organisation. */
export function TermPage({ view }: { view: TermView }) {
  const { page, category, crumb, body, site, start, list, topics, whatWorks, others } = view;
  const isFirst = list.page === 1;
  const organisation =
    isFirst && page.url.startsWith(routes.organisations)
      ? organisationData({ name: page.title, address: site?.url })
      : undefined;
  return (
    <SitePage current={page.url}>
      <PageHead
        crumb={crumb}
        title={page.title}
        summary={isFirst ? page.summary : undefined}
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
                    <p className="label">{card.kind}</p>
                    <h3 dir="auto" lang={card.language}>
                      <a href={card.address} className="t">
                        <Unbroken text={card.title} />
                      </a>
                    </h3>
                    <p className="m">{why}</p>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <BodySections sections={body.sections} />
          <ResourceSection
            title={start.length > 0 ? 'All resources' : 'Resources'}
            list={list}
            isDense={start.length > 0}
          />
        </div>
        <aside className="facts stay" aria-label="More">
          <PanelList title="What works" entries={whatWorks} />
          <PanelList title="Topics" entries={topics} />
          <PanelList title={others.title} entries={others.links} />
        </aside>
      </div>
      <StructuredData things={[crumbData(crumb, page.title), organisation]} />
    </SitePage>
  );
}
