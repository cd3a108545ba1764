import { dataFiles, feedGroups } from '../../lib/pages/subscribe';
import { dataRoutes, type FeedEnd, feedAt } from '../../lib/routes';
import { site } from '../../lib/site';
import './subscribe-lists.css';

const formats: readonly (readonly [FeedEnd, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
];

/** Every feed, the calendar and the data files. */
export function SubscribeLists() {
  return (
    <>
      <section className="sec">
        <h2 id="feeds">All feeds</h2>
        <div>
          <p>
            <a href={dataRoutes.calendar}>Calendar of events</a> (iCalendar)
          </p>
          {feedGroups().map(({ title, pages }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul className="feeds">
                {pages.map((page) => (
                  <li key={page.url}>
                    {page.type === 'home' ? site.name : page.title}
                    <span>
                      {formats.map(([end, format]) => (
                        <a key={end} href={feedAt(page.url, end)}>
                          {format}
                          <span className="sr-only">: {page.type === 'home' ? site.name : page.title}</span>
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
      <section className="sec">
        <h2 id="files">Data files</h2>
        <ul>
          {dataFiles.map(({ name, format, url }) => (
            <li key={url}>
              <a href={url}>
                {name} ({format})
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
