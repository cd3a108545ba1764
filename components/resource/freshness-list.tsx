import { Fragment } from 'react';
import type { Freshness, NeedyResource } from '../../lib/content/freshness';
import { sayDate } from '../../lib/dates';
import type { MendingWay } from '../../lib/editor/mend-at';
import { routes } from '../../lib/routes';

interface FreshnessListProps {
  freshness: Freshness;
  way: MendingWay;
}

/** What "Mend this" does, by what the site is connected to. */
const sayMend: Readonly<Record<MendingWay, string>> = {
  form: '“Mend this” opens that field in the web editor, for those who may use it.',
  github: '“Mend this” opens the file at GitHub, where you can propose a change.',
  none: '“Mend this” opens that field where the web editor is connected, and names other ways where it is not.',
};

/** What needs somebody, organisation by organisation, each with the way to mend it. */
export function FreshnessList({ freshness: { day, due, nextDue, organisations }, way }: FreshnessListProps) {
  return (
    <div className="page columns prose">
      <p>
        This is how things stood on {sayDate(day)}. {sayReviews(due, nextDue)} Below, each organisation stands with what
        its resources need.
      </p>
      <p>
        {sayMend[way]} Documents, dates and pages that are wanted stand under <a href={routes.gaps}>what is missing</a>.
        If you know one of these, see <a href={routes.contribute}>how to contribute</a>.
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

function Needs({ title, address, needs }: NeedyResource) {
  return (
    <section className="missing">
      <h3 className="mt-s5 mb-s3 text-t1">
        <a href={address} className="title-link">
          {title}
        </a>
      </h3>
      <ul>
        {needs.map(({ say, mend }) => (
          <li key={say}>
            {say.charAt(0).toUpperCase() + say.slice(1)}.{' '}
            <a href={mend}>
              Mend this
              <span className="sr-only">
                : {say}, of {title}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayReviews(due: number, nextDue: string | undefined): string {
  const next = nextDue ? ` The next review is due on ${sayDate(nextDue)}.` : '';
  if (due === 0) return `No resource was due for a review.${next}`;
  return `${due === 1 ? 'One resource was' : `${due} resources were`} due for a review.${next}`;
}
