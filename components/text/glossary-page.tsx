import type { GlossaryView } from '../../lib/pages/glossary';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { Links, Unbroken } from '../ui/words';
import './glossary.css';

/** Every term from A to Z, under its letter. */
export function GlossaryPage({ view: { page, entries } }: { view: GlossaryView }) {
  const letters = [...new Set(entries.map(letterOf))];
  return (
    <ReadingPage page={page}>
      <div className="page a-to-z">
        {letters.map((letter) => (
          <Section key={letter} title={letter}>
            <dl className="terms">
              {entries
                .filter((entry) => letterOf(entry) === letter)
                .map((entry) => (
                  <Entry key={entry.slug} entry={entry} />
                ))}
            </dl>
          </Section>
        ))}
      </div>
    </ReadingPage>
  );
}

function Entry({
  entry: { slug, term, expansion, definition, source, seeAlso },
}: {
  entry: GlossaryView['entries'][number];
}) {
  return (
    <div id={slug}>
      <dt>
        <Unbroken text={term} />
        {expansion && <span> {expansion}</span>}
      </dt>
      <dd>
        <Unbroken text={definition} />
      </dd>
      <dd className="muted">
        {seeAlso.length > 0 && (
          <>
            See also <Links entries={seeAlso} />.{' '}
          </>
        )}
        <a href={source.address}>
          Source<span className="sr-only"> on {term}</span>
        </a>
      </dd>
    </div>
  );
}

function letterOf({ term }: { term: string }): string {
  return term.charAt(0).toUpperCase();
}
