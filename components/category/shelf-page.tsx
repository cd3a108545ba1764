import type { Shelf } from '../../lib/content/resources';
import type { ShelfPageContent } from '../../lib/content/shelf-pages';
import { crumbData } from '../../lib/outputs/crumb-data';
import { organisationData } from '../../lib/outputs/organisation-data';
import { addressOf, routes } from '../../lib/routes';
import { FieldHead } from '../layout/field-head';
import { PlainHead } from '../layout/plain-head';
import { Prose } from '../layout/prose';
import { ResourcePage } from '../resource/resource-list';
import { ListReferences } from '../sharing/list-references';
import { TakeAlong } from '../sharing/take-along';
import { StatisticList } from '../statistic/statistic-list';
import { Pager } from '../ui/pager';
import { StructuredData } from '../ui/structured-data';

interface ShelfPageProps {
  /** The shelf it stands on; a list that is no shelf's has none. */
  shelf?: Shelf;
  page: ShelfPageContent;
}

/** One entry of a shelf, with its resources. A category stands on its own field. */
export function ShelfPage({ shelf, page: { entry, crumb, body, list, statistics } }: ShelfPageProps) {
  const { slug, name, summary, address } = entry;
  const here = shelf ? addressOf(shelf, slug) : routes.recordings;
  const count =
    list.total === 0 ? 'No resource here yet' : `${list.total} ${list.total === 1 ? 'resource' : 'resources'}`;
  return (
    <>
      {shelf === 'categories' ? (
        <FieldHead category={slug} slug={slug} title={name} summary={summary} crumb={crumb} />
      ) : (
        <PlainHead title={name} summary={summary} crumb={crumb}>
          {address && (
            <p className="actions">
              <a href={address}>Page of {name}</a>
            </p>
          )}
        </PlainHead>
      )}
      <div className="page columns">
        <Prose body={body} />
        {statistics.length > 0 && (
          <section className="section">
            <h2 className="found">{statistics.length === 1 ? '1 figure' : `${statistics.length} figures`}</h2>
            <StatisticList cards={statistics} />
          </section>
        )}
        <section className={body.length + statistics.length > 0 ? 'mt-s7' : undefined}>
          <h2 className="found">{count}</h2>
          <div data-whole="">
            <ResourcePage list={list} />
            <Pager list={list} />
          </div>
        </section>
        {list.page === 1 && list.total > 0 && (
          <TakeAlong title={name} address={here} hasCard={shelf !== undefined}>
            <ListReferences count={list.total} address={here} />
          </TakeAlong>
        )}
      </div>
      <StructuredData
        things={[crumbData(crumb, name), shelf === 'organisations' ? organisationData(entry) : undefined]}
      />
    </>
  );
}
