import type { ReactNode } from 'react';
import { sendUrl } from '../../lib/contact';
import type { BodySection } from '../../lib/pages/body';
import type { Page } from '../../lib/pages/page';
import { sections as anchors } from '../../lib/routes';
import { StatisticRow } from '../statistic/statistic-row';

/** Editors' text in sections. */
export function BodySections({ sections }: { sections: readonly BodySection[] }) {
  return sections.map(({ id, heading, parts }) => (
    <section key={id} className="section">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown. */}
      {heading && <h2 id={id || undefined} dangerouslySetInnerHTML={{ __html: heading }} />}
      <div>
        {parts.map((part) =>
          'html' in part ? (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown.
            <div key={part.html} className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: part.html }} />
          ) : (
            <StatisticRow key={part.statistic.slug} statistic={part.statistic} as={part.as} />
          ),
        )}
      </div>
    </section>
  ));
}

interface AboutThisPageProps {
  title: string;
  /** Numbered sources as HTML list items. */
  sources: readonly string[];
  /** For a link to suggest a change. */
  page?: Page;
  /** When it was last checked. */
  checked?: string;
  /** What else there is to know about the page. */
  children?: ReactNode;
}

/** About the page rather than its subject: sources, gaps, dates. Collapsed until a reader opens it or follows a reference. */
export function AboutThisPage({ title, sources, page, checked, children }: AboutThisPageProps) {
  const change = page && sendUrl('mistake', page);
  return (
    <details className="about-this-page" id={anchors.about}>
      <summary>{title}</summary>
      {sources.length > 0 && children && <h3>Sources</h3>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown. */}
      {sources.length > 0 && <ol dangerouslySetInnerHTML={{ __html: sources.join('') }} />}
      {children}
      {(checked || change) && (
        <p>
          {checked} {change && <a href={change}>Suggest a change</a>}
        </p>
      )}
    </details>
  );
}

/** The sources of a page that says nothing else about itself; null if there are none. */
export function Sources({ title, sources }: Pick<AboutThisPageProps, 'title' | 'sources'>) {
  return sources.length > 0 && <AboutThisPage title={`${title} (${sources.length})`} sources={sources} />;
}
