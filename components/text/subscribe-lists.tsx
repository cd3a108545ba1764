import type { Link } from '../../lib/pages/page';
import type { SubscribeLinks } from '../../lib/pages/subscribe';
import { Section } from '../layout/section';
import { Fold, List } from '../ui/words';

/** Every feed, the calendar and the data files. */
export function SubscribeLists({ lists: { everything, subjects, files } }: { lists: SubscribeLinks }) {
  return (
    <>
      <Section title="Feeds and calendar" id="feeds">
        <div>
          <Files files={everything} />
          <p className="muted mt-3">
            Or follow one subject. These links are RSS; for Atom or JSON Feed, replace <code>.rss</code> with{' '}
            <code>.atom</code> or <code>.json</code>.
          </p>
          {subjects.map(({ title, feeds }) => (
            <Fold key={title} title={`${title} (${feeds.length})`}>
              <List items={feeds} className="feeds" />
            </Fold>
          ))}
        </div>
      </Section>
      <Section title="Data files" id="files">
        <Files files={files} />
      </Section>
    </>
  );
}

/** Names, each with a link to its file in each format. */
function Files({ files }: { files: Readonly<Record<string, readonly Link[]>> }) {
  return (
    <ul className="files">
      {Object.entries(files).map(([title, formats]) => (
        <li key={title}>
          <b>{title}</b>
          <span>
            {formats.map(({ name, url }) => (
              <a key={url} href={url}>
                {name}
                <span className="sr-only">: {title}</span>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
