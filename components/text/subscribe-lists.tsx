import type { Link } from '../../lib/pages/page';
import { dataFiles, feedGroups } from '../../lib/pages/subscribe';
import { dataRoutes, type FeedEnd, feedAt, routes } from '../../lib/routes';

const formats: readonly (readonly [FeedEnd, string])[] = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
];

export const subscribeContents: readonly Link[] = [
  { name: 'Feeds and calendar', url: '#feeds' },
  { name: 'Data files', url: '#files' },
];

/** Every feed, the calendar and the data files. */
export function SubscribeLists() {
  return (
    <>
      <section className="sec">
        <h2 id="feeds">Feeds and calendar</h2>
        <div>
          <ul className="files">
            <li>
              <b>Everything new</b>
              <span>
                {formats.map(([end, format]) => (
                  <a key={end} href={feedAt(routes.home, end)}>
                    {format}
                  </a>
                ))}
              </span>
            </li>
            <li>
              <b>Events</b>
              <span>
                <a href={dataRoutes.calendar}>Calendar (iCalendar)</a>
              </span>
            </li>
          </ul>
          <p className="m">
            Or follow one subject. These links are RSS; for Atom or JSON Feed, replace <code>.rss</code> with{' '}
            <code>.atom</code> or <code>.json</code>.
          </p>
          {feedGroups()
            .filter(({ pages }) => pages.every(({ type }) => type !== 'home'))
            .map(({ title, pages }) => (
              <details key={title} className="fold">
                <summary>
                  {title} ({pages.length})
                </summary>
                <ul className="feeds">
                  {pages.map((page) => (
                    <li key={page.url}>
                      <a href={feedAt(page.url, 'rss')}>{page.title}</a>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
        </div>
      </section>
      <section className="sec">
        <h2 id="files">Data files</h2>
        <ul className="files">
          {namesOfFiles().map(([name, files]) => (
            <li key={name}>
              <b>{name}</b>
              <span>
                {files.map(({ format, url }) => (
                  <a key={url} href={url}>
                    {format}
                    <span className="un">: {name}</span>
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Each name with its file in each format. */
function namesOfFiles(): [string, (typeof dataFiles)[number][]][] {
  return [...new Set(dataFiles.map(({ name }) => name))].map((name) => [
    name,
    dataFiles.filter((file) => file.name === name),
  ]);
}
