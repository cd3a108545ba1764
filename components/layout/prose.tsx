import type { BodyShown } from '../../lib/content/bodies';
import { PlacedStatistic } from '../statistic/placed-statistic';

interface ProseProps {
  /** Made from Markdown by `lib/markdown`, which lets no HTML of the editor's through; and the statistics that stand in it. */
  body: readonly BodyShown[];
}

/** Text that editors wrote. */
export function Prose({ body }: ProseProps) {
  return body.map((part) =>
    'html' in part ? (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made from checked Markdown by our own steps.
      <div key={part.html} className="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
    ) : (
      <PlacedStatistic key={part.statistic.slug} statistic={part.statistic} as={part.as} />
    ),
  );
}
