import type { Resource } from '../../lib/content/resources';
import { sections } from '../../lib/routes';

interface ResourceFactsProps {
  facts: readonly string[];
  source: Resource['source'];
}

const sourceNames = {
  'the resource': 'Original page',
  'a list that holds it': 'Original listing',
  'a related page': 'Related page',
} as const;

/** The line of facts in a page head, and what can be done from there. */
export function ResourceFacts({ facts, source }: ResourceFactsProps) {
  return (
    <>
      <p className="meta">{facts.join(' · ')}</p>
      <p className="actions">
        <a href={`#${sections.takeAlong}`}>Cite or share</a>
        <a href={source.address}>{sourceNames[source.is]}</a>
      </p>
    </>
  );
}
