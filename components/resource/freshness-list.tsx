import { Fragment } from 'react';
import type { Freshness, NeedyResource } from '../../lib/content/freshness';
import { sayDate } from '../../lib/dates';
import { routes } from '../../lib/routes';

interface FreshnessListProps {
  freshness: Freshness;
}

/** What needs somebody, organisation by organisation, each with the way to mend it. */
export function FreshnessList({ freshness: { day, due, nextDue, organisations } }: FreshnessListProps) {
  return (
    <div className="page columns prose">
      <p>
        This is how things stood on {sayDate(day)}. {sayReviews(due, nextDue)} Below, each organisation stands with what
        its resources need.
      </p>
      <p>
        “Mend this” opens the web editor, for those who may use it. Documents, dates and pages that are wanted stand
        under <a href={routes.gaps}>what is missing</a>. If you know one of these, see{' '}
        <a href={routes.contribute}>how to contribute</a>.
      </p>
      {organisations.map(({ name, address, resources }) => (
        <Fragment key={address}>
          <h2>
            <a href={address} className="title-link">
              {name}
            </a>
          </h2>
          {resources.map((resource) => (
            <Needs key={resource.address} {...resource} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function Needs({ title, address, editor, reviewDue, wanted }: NeedyResource) {
  const review =
    reviewDue === 'never' ? 'a day for its review' : reviewDue && `a review, due since ${sayDate(reviewDue)}`;
  return (
    <section className="missing">
      <h3 className="mt-s5 mb-s3 text-t1">
        <a href={address} className="title-link">
          {title}
        </a>
      </h3>
      <ul>
        {[review, ...wanted].map((need) => need && <li key={need}>{need.charAt(0).toUpperCase() + need.slice(1)}</li>)}
      </ul>
      <p className="mt-s3">
        <a href={editor}>
          Mend this<span className="sr-only">: {title}</span>
        </a>
      </p>
    </section>
  );
}

function sayReviews(due: number, nextDue: string | undefined): string {
  const next = nextDue ? ` The next review is due on ${sayDate(nextDue)}.` : '';
  if (due === 0) return `No resource was due for a review.${next}`;
  return `${due === 1 ? 'One resource was' : `${due} resources were`} due for a review.${next}`;
}
