import type { BodySection } from '../../lib/pages/body';
import { StatisticRow } from '../statistic/statistic-row';

/** Text that editors wrote, each section under its side head. */
export function BodySections({ sections }: { sections: readonly BodySection[] }) {
  return sections.map(({ id, heading, parts }) => (
    <section key={id} className="sec">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from checked Markdown by our own steps. */}
      {heading && <h2 id={id || undefined} dangerouslySetInnerHTML={{ __html: heading }} />}
      <div>
        {parts.map((part) =>
          'html' in part ? (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made from checked Markdown by our own steps.
            <div key={part.html} className="txt" dir="auto" dangerouslySetInnerHTML={{ __html: part.html }} />
          ) : (
            <StatisticRow key={part.statistic.slug} statistic={part.statistic} />
          ),
        )}
      </div>
    </section>
  ));
}
