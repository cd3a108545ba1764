import type { BodySection } from '../../lib/pages/body';
import { StatisticRow } from '../statistic/statistic-row';

/** Editors' text, each section with a side heading. */
export function BodySections({ sections }: { sections: readonly BodySection[] }) {
  return sections.map(({ id, heading, parts }) => (
    <section key={id} className="sec">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown. */}
      {heading && <h2 id={id || undefined} dangerouslySetInnerHTML={{ __html: heading }} />}
      <div>
        {parts.map((part) =>
          'html' in part ? (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown.
            <div key={part.html} className="txt" dir="auto" dangerouslySetInnerHTML={{ __html: part.html }} />
          ) : (
            <StatisticRow key={part.statistic.slug} statistic={part.statistic} />
          ),
        )}
      </div>
    </section>
  ));
}

/** Numbered sources; null if there are none. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  if (sources.length === 0) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown.
  return <ol dangerouslySetInnerHTML={{ __html: sources.join('') }} />;
}

interface SourcesProps {
  /** What the page calls them, before their number. */
  title: string;
  sources: readonly string[];
}

/** Numbered sources, collapsed until a reader follows a reference. Footnote references point to the ID of the summary. */
export function Sources({ title, sources }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <details className="abt">
      <summary id="footnote-label">
        {title} ({sources.length})
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
