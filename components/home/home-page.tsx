import { siteData } from '../../lib/outputs/structured-data';
import type { HomeView } from '../../lib/pages/home';
import { hueOf } from '../../lib/rings/characters';
import { drawSeason } from '../../lib/rings/season';
import { routes, searchFor } from '../../lib/routes';
import { BarList } from '../charts/bar-list';
import { ResourceRings, Rings } from '../figure/rings';
import { SitePage } from '../layout/site-page';
import { IndexList, Kinds, WaysIn } from '../list/entry-points';
import { SearchForm } from '../ui/search-form';
import { StructuredData } from '../ui/structured-data';
import { CardTitle, TitleLink, Unbroken } from '../ui/words';
import './home.css';

/** The home page: search, then entry points by need, type, date and topic. */
export function HomePage({ view }: { view: HomeView }) {
  const { page, ways, categories, statistic, topics } = view;
  return (
    <SitePage current={page.url} hasBox>
      <Hero view={view} />
      <div className="page">
        <h2 className="sr-only">Ways in</h2>
        <WaysIn ways={ways} heading="h3" />
      </div>
      <Kinds categories={categories} />
      <div className="page two">
        <StartHere view={view} />
        <WhatIsNew view={view} />
      </div>
      {statistic && <OneStatistic statistic={statistic} />}
      <section className="page topics">
        <h2 className="bar">Topics A to Z</h2>
        <IndexList entries={topics} />
      </section>
      <StructuredData things={[siteData()]} />
    </SitePage>
  );
}

function Hero({ view: { page, tries } }: { view: HomeView }) {
  return (
    <div className="gold on">
      <Rings drawing={drawSeason()} />
      <div className="page">
        <h1>{page.title}</h1>
        <p className="standfirst">
          <Unbroken text={page.summary} />
        </p>
        <label htmlFor={routes.searchAnchor}>What do you need to know?</label>
        <SearchForm id={routes.searchAnchor} autoComplete="off" />
        <ul className="examples" aria-label="Searches to try">
          <li aria-hidden="true">Try</li>
          {tries.map((words) => (
            <li key={words}>
              <a href={searchFor(words)}>
                <Unbroken text={words} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function StartHere({ view: { lead, leadButton } }: { view: HomeView }) {
  return (
    <section className={`lead ${hueOf(lead.category)}`}>
      <h2 className="bar">Start here</h2>
      <div className="cover">
        <ResourceRings category={lead.category} slug={lead.slug} />
      </div>
      <CardTitle card={lead} />
      <p>
        <Unbroken text={lead.summary} />
      </p>
      <div className="actions">
        {leadButton && (
          <a href={leadButton.url} className="button">
            {leadButton.name}
          </a>
        )}
        <a href={lead.address}>About the {lead.noun}</a>
      </div>
    </section>
  );
}

function WhatIsNew({ view: { latest, count } }: { view: HomeView }) {
  return (
    <section>
      <div className="bar bar-with-link">
        <h2>What’s new</h2>
        <a href={routes.resources}>All {count} resources</a>
      </div>
      <ol className="new">
        {latest.map(({ card, date }) => (
          <li key={card.slug} className={hueOf(card.category)}>
            <p className="muted digits">{date}</p>
            <div>
              <CardTitle card={card} />
            </div>
          </li>
        ))}
      </ol>
      <p className="muted mt-2">
        By date of publication or event. <a href={routes.subscribe}>Subscribe by RSS or calendar</a>
      </p>
    </section>
  );
}

function OneStatistic({ statistic }: { statistic: NonNullable<HomeView['statistic']> }) {
  const { sentence, address, facts, source, chart, copy } = statistic;
  return (
    <section className="one-figure dark">
      <div className="page">
        <div>
          <p className="label">Key statistic</p>
          <h2>
            <TitleLink url={address} text={sentence} />
          </h2>
          <p className="muted mt-2">
            {facts[0]}. <a href={source.address}>{source.by}</a>
            {source.dated && `, ${source.dated}`}.
          </p>
          <p className="actions mt-2">
            <span data-copy-text={copy} hidden />
            <a href={routes.statistics}>All statistics</a>
            <a href={routes.whatWorks}>What works</a>
          </p>
        </div>
        {chart && <BarList chart={chart} />}
      </div>
    </section>
  );
}
