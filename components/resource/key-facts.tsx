import type { KeyFact } from '../../lib/content/key-facts';
import { sections } from '../../lib/routes';
import { Links } from '../ui/links';

interface KeyFactsProps {
  facts: readonly KeyFact[];
}

/** What is known of a resource at a glance. */
export function KeyFacts({ facts }: KeyFactsProps) {
  return (
    <section className="key-facts" aria-labelledby={sections.facts}>
      <h2 id={sections.facts}>Key facts</h2>
      <dl>
        {facts.map(({ term, text, links, soft }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{links ? <Links entries={links} /> : text}</dd>
            {soft && <dd className="text-soft">{soft}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
