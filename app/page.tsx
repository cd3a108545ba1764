import { Kinds } from '../components/category/kinds';
import { LifeStages } from '../components/category/life-stages';
import { FigureBand } from '../components/figure/figure-band';
import { GoldHead } from '../components/layout/gold-head';
import { SiteTop } from '../components/layout/site-top';
import { ResourceLead } from '../components/resource/resource-lead';
import { ResourceList } from '../components/resource/resource-list';
import { SearchBox } from '../components/search/search-box';
import { IndexColumns } from '../components/ui/index-columns';
import { Section } from '../components/ui/section';
import { StructuredData } from '../components/ui/structured-data';
import { homePage } from '../lib/content/home-page';
import { libraryOf } from '../lib/content/library-of';
import { describePage } from '../lib/outputs/describe-page';
import { findingCard } from '../lib/outputs/link-cards/page-cards';
import { siteData } from '../lib/outputs/organisation-data';
import { routes } from '../lib/routes';

export function generateMetadata() {
  const { title, summary } = homePage();
  return describePage({
    title,
    description: summary,
    address: routes.home,
    card: findingCard(title),
    feed: routes.home,
  });
}

export default function HomePage() {
  const { title, summary, tries, categories, lead, latest, lifeStages, topics, count, figure } = homePage();
  return (
    <>
      <SiteTop current={routes.home} hasBox />
      <main id={routes.mainAnchor}>
        <GoldHead title={title} summary={summary}>
          <SearchBox label="What do you need to know?" tries={tries} />
        </GoldHead>
        <Kinds categories={categories} />
        <div className="page">
          <Section
            id="start-here"
            title="Start here"
            more={{ name: `See all ${count} resources`, address: routes.resources }}
          >
            <ResourceLead card={lead} />
          </Section>
          <Section id="new" title="New in the library">
            <ResourceList cards={latest} shape="two" />
          </Section>
          <Section
            id="life-stages"
            title="By stage of life"
            more={{ name: 'How the stages came about', address: routes.lifeStages }}
          >
            <LifeStages stages={lifeStages} />
          </Section>
        </div>
        {figure && <FigureBand figure={figure} />}
        <div className="page">
          <Section id="look-it-up" title="Look it up" more={{ name: 'All topics', address: routes.topics }}>
            <IndexColumns groups={topics} />
          </Section>
        </div>
        <StructuredData things={[siteData(libraryOf())]} />
      </main>
    </>
  );
}
