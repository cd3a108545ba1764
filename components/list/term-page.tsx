import { organisationData } from '../../lib/outputs/structured-data';
import type { TermView } from '../../lib/pages/lists';
import { hueOf } from '../../lib/rings/characters';
import { routes } from '../../lib/routes';
import { ResourceRings } from '../figure/rings';
import { BodySections } from '../layout/body-sections';
import { AsideLinks } from '../layout/key-facts';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { CardTitle } from '../ui/words';
import { ResourceSection } from './resource-section';

/** The resources of one type, audience, life stage or organisation. */
export function TermPage({ view }: { view: TermView }) {
  const { page, crumb, site, start, list } = view;
  const { category } = page;
  const isFirst = list.page === 1;
  const isOrganisation = isFirst && page.url.startsWith(routes.organisations);
  return (
    <ReadingPage
      page={page}
      crumb={crumb}
      {...(category && { hue: hueOf(category), drawing: <ResourceRings category={category} slug={category} /> })}
      actions={
        isFirst &&
        site && (
          <p className="muted mt-3">
            Their site: <a href={site.url}>{site.name}</a>
          </p>
        )
      }
      things={isOrganisation ? [organisationData({ name: page.title, url: site?.url })] : []}
    >
      <div className="page read">
        <div>
          {start.length > 0 && (
            <Section title="Start with" id="start">
              <ol className="rows steps">
                {start.map(({ card, why }) => (
                  <li key={card.slug} className={hueOf(card.category)}>
                    <CardTitle card={card} />
                    <p className="muted">{why}</p>
                  </li>
                ))}
              </ol>
            </Section>
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
    </ReadingPage>
  );
}
