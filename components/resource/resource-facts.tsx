import type { Resource } from '../../lib/content/resources';
import { site } from '../../lib/site';

interface ResourceFactsProps {
  facts: readonly string[];
  source: Resource['source'];
  address: string;
}

const sourceNames = {
  'the resource': 'Original page',
  'a list that holds it': 'Original listing',
  'a related page': 'Related page',
} as const;

/** The line of facts in a page head, and what can be done from there. */
export function ResourceFacts({ facts, source, address }: ResourceFactsProps) {
  return (
    <>
      <p className="meta">{facts.join(' · ')}</p>
      <p className="print-only meta">
        Read it, with links, at {site.address}
        {address}
      </p>
      <p className="actions">
        <a href={source.address}>{sourceNames[source.is]}</a>
      </p>
    </>
  );
}
