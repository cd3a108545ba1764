import type { TermView } from '../../lib/pages/lists';
import { hueOf } from '../category/look';
import { ResourceRings } from '../figure/resource-rings';
import { BodySections } from '../layout/body-sections';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { ResourceRow } from '../resource/resource-row';
import { Pager } from '../ui/pager';

/** The resources with one term: of one type, audience, life stage or organisation. */
export function TermPage({ view: { page, taxonomy, term, crumb, body, start, list } }: { view: TermView }) {
  const isCategory = taxonomy === 'categories';
  return (
    <SitePage current={page.url}>
      <PageHead
        crumb={crumb}
        title={page.title}
        summary={page.summary}
        {...(isCategory && {
          hue: hueOf(term.slug),
          drawing: <ResourceRings category={term.slug} slug={term.slug} />,
        })}
      />
      <div className="page read">
        <div>
          <BodySections sections={body.sections} />
          {start.map(({ card, why }) => (
            <p key={card.slug}>
              <a href={card.address}>{card.title}</a> {why}
            </p>
          ))}
          <ul>
            {list.items.map((card) => (
              <ResourceRow key={card.slug} card={card} hasSummary />
            ))}
          </ul>
          <Pager list={list} />
        </div>
      </div>
    </SitePage>
  );
}
