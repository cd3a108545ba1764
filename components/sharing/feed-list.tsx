import type { FeedGroup } from '../../lib/outputs/feeds/list-feeds';
import { dataRoutes, type FeedEnd, feedAt } from '../../lib/routes';
import './sharing.css';

interface FeedListProps {
  groups: readonly FeedGroup[];
  /** How many events are in the calendar. */
  events: number;
}

const formats: readonly (readonly [FeedEnd, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
];

/** The calendar, and every feed in its three formats. */
export function FeedList({ groups, events }: FeedListProps) {
  return (
    <>
      <section className="sec" id="calendar">
        <h2>Calendar</h2>
        <div>
          <p>
            <a href={dataRoutes.calendar}>Calendar of events</a> (iCalendar).{' '}
            {events === 0
              ? 'No events have a confirmed date yet.'
              : `It has ${events} ${events === 1 ? 'event' : 'events'}.`}
          </p>
        </div>
      </section>
      <section className="sec" id="all-feeds">
        <h2>All feeds</h2>
        <div>
          {groups.map(({ title, feeds }) => (
            <div key={title} className="mt-s6">
              <h3>{title}</h3>
              <ul className="plain-list feeds">
                {feeds.map(({ name, address }) => (
                  <li key={address}>
                    <a href={address}>{name}</a>
                    <span>
                      {formats.map(([end, format]) => (
                        <a key={end} href={feedAt(address, end)}>
                          {format}
                        </a>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
