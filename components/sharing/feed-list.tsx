import type { FeedGroup } from '../../lib/outputs/feeds/list-feeds';
import { dataRoutes, type FeedEnd, feedAt } from '../../lib/routes';
import { Section } from '../ui/section';
import './sharing.css';

interface FeedListProps {
  groups: readonly FeedGroup[];
  /** How many events the calendar holds. */
  events: number;
}

const forms: readonly (readonly [FeedEnd, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
];

/** Every feed in its three forms, and the calendar. */
export function FeedList({ groups, events }: FeedListProps) {
  return (
    <>
      <Section id="calendar" title="The calendar">
        <p>
          <a href={dataRoutes.calendar}>Calendar of events</a> (iCalendar).{' '}
          {events === 0
            ? 'It holds no event yet: of none is the day known.'
            : `It holds ${events} ${events === 1 ? 'event' : 'events'}.`}
        </p>
      </Section>
      <Section id="all-feeds" title="All feeds">
        {groups.map(({ title, feeds }) => (
          <div key={title} className="mt-s6">
            <h3>{title}</h3>
            <ul className="plain-list feeds">
              {feeds.map(({ name, address }) => (
                <li key={address}>
                  <a href={address}>{name}</a>
                  <span>
                    {forms.map(([end, form]) => (
                      <a key={end} href={feedAt(address, end)}>
                        {form}
                      </a>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Section>
    </>
  );
}
