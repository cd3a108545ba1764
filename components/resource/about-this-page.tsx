import { sendUrl } from '../../lib/contact';
import type { Page } from '../../lib/pages/page';
import type { ResourceView } from '../../lib/pages/resource';
import { SourceList } from '../layout/body-sections';

interface AboutThisPageProps {
  about: ResourceView['about'];
  page: Page;
}

/** Sources, gaps and review dates, collapsed at the end. */
export function AboutThisPage({ about, page }: AboutThisPageProps) {
  const { title, sources, origin, missing, notes, changes, checked } = about;
  const sendLink = sendUrl('link', page);
  const change = sendUrl('mistake', page);
  return (
    <details className="abt" id="about-this-page">
      <summary>{title}</summary>
      {sources.length > 0 && (
        <>
          <h3 id="footnote-label">Sources</h3>
          <SourceList sources={sources} />
        </>
      )}
      <p>
        {origin.text} <a href={origin.link.url}>{origin.link.name}</a>. {notes.join(' ')}
      </p>
      {missing.length > 0 && (
        <>
          <h3>Missing</h3>
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {sendLink && (
            <p>
              <a href={sendLink}>Send us a link</a>
            </p>
          )}
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3>Changes</h3>
          <ul>
            {changes.map(({ date, note }) => (
              <li key={date + note}>
                {date}: {note}
              </li>
            ))}
          </ul>
        </>
      )}
      {(checked || change) && (
        <p>
          {checked} {change && <a href={change}>Suggest a change</a>}
        </p>
      )}
    </details>
  );
}
