import { Fragment } from 'react';
import { sendUrl } from '../../lib/contact';
import type { ResourceCard } from '../../lib/content/cards';
import type { ResourcesView } from '../../lib/pages/lists';
import { characterOf, hueOf } from '../../lib/rings/characters';
import { drawRings, thumbnailOf } from '../../lib/rings/draw';
import { routes } from '../../lib/routes';
import { Rings } from '../figure/rings';
import { SiteHeader } from '../layout/site-header';
import { PrintFoot } from '../layout/site-page';
import { Pager } from '../ui/pager';
import { SearchForm } from '../ui/search-form';
import { CardTitle } from '../ui/words';
import '../resource/resource-row.css';
import './finder.css';

interface FinderPageProps {
  view: ResourcesView;
  /** Of the first page: the script that loads the finder, and the style sheet of its results. */
  scripts?: { start: string; sheet: string };
}

/** All resources, newest first, with search and filters. The script replaces the list with search results. */
export function FinderPage({ view: { page, list, facets }, scripts }: FinderPageProps) {
  const results = `#${routes.resultsAnchor}`;
  return (
    <>
      {scripts && <script src={scripts.start} />}
      <div className="gold-head on">
        <SiteHeader
          current={page.url}
          box={
            <>
              <SearchForm
                className="find large"
                id={routes.searchAnchor}
                aria-label="Search the library"
                autoComplete="off"
                enterKeyHint="search"
              />
              <a href={results} className="skip">
                Skip to results
              </a>
            </>
          }
        />
      </div>
      <main id={routes.mainAnchor}>
        <div className="slim on">
          <div className="page">
            <h1>Resources</h1>
            <p className="hint">
              {scripts ? (
                <>
                  Search needs JavaScript. Browse all resources below or <a href={routes.topics}>by topic</a>.
                </>
              ) : (
                `Page ${list.page} of ${list.pages}`
              )}
            </p>
          </div>
        </div>
        <resource-finder
          data-sheet={scripts?.sheet}
          className="page finder-grid"
          data-records={routes.searchRecords}
          data-suggest={sendUrl('resource')}
        >
          <div id={routes.resultsAnchor} className="found">
            <div className="count">
              <h2>{list.total} resources, newest first</h2>
              <a href={`#${routes.filtersAnchor}`} className="button quiet to-filters">
                Filters
              </a>
              <p className="sorts">
                <a href={routes.topics}>By topic</a>
              </p>
            </div>
            <div className="whole">
              <ul className="dense">
                {list.items.map((card) => (
                  <DenseRow key={card.slug} card={card} />
                ))}
              </ul>
              <p className="muted">By publication or event date. Undated resources come last.</p>
              <Pager list={list} />
            </div>
          </div>
          <FilterLinks facets={facets} total={list.total} />
        </resource-finder>
        <PrintFoot url={page.url} />
      </main>
    </>
  );
}

/** A resource without its summary. Covers have fewer rings, because two dozen have to fit one page. */
function DenseRow({ card }: { card: ResourceCard }) {
  const { slug, category } = card;
  return (
    <li className={`row ${hueOf(category)}`}>
      <div className="cover">
        <Rings drawing={thumbnailOf(drawRings(characterOf(category), `${category}/${slug}`))} />
      </div>
      <div>
        <CardTitle card={card} />
        <p className="muted">{card.facts.join('\u00a0· ')}</p>
      </div>
    </li>
  );
}

/** The filters as links, which work without script and are replaced with checkboxes by it. On phones, a link opens them as a sheet. */
function FilterLinks({ facets, total }: Pick<ResourcesView, 'facets'> & { total: number }) {
  const results = `#${routes.resultsAnchor}`;
  return (
    <section id={routes.filtersAnchor} className="filters" aria-labelledby="filters-title">
      <h2 id="filters-title">Filters</h2>
      <a href={results} className="sheet-close">
        Close
      </a>
      <div className="facets">
        {facets.map(({ name, title, values, total: all, url }, index) => {
          const links = (
            <>
              <ul>
                {values.map(({ value, name: words, url: page, count }) => (
                  <li key={value} data-value={page ? undefined : value}>
                    {page ? <a href={page}>{words}</a> : words} <span>{count}</span>
                  </li>
                ))}
              </ul>
              {all > values.length && url && <a href={url}>All {all}</a>}
            </>
          );
          return (
            <Fragment key={name}>
              {index === 0 ? (
                <div data-facet={name}>
                  <h3>{title}</h3>
                  {links}
                </div>
              ) : (
                <details data-facet={name} hidden={!values[0]?.url}>
                  <summary>{title}</summary>
                  {links}
                </details>
              )}
            </Fragment>
          );
        })}
      </div>
      <p className="sheet-foot">
        <a href={results} className="button">
          Show {total} resources
        </a>
      </p>
    </section>
  );
}
