import { Fragment } from 'react';
import type { GlossaryEntry } from '../../lib/pages/glossary';
import type { Page } from '../../lib/pages/page';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { Unbroken } from '../ui/words';
import './glossary.css';

/** Every term from A to Z, under its letter. */
export function GlossaryPage({ page, entries }: { page: Page; entries: readonly GlossaryEntry[] }) {
  const letters = [...new Set(entries.map(letterOf))];
  return (
    <SitePage current={page.url}>
      <PageHead page={page} />
      <div className="page az">
        {letters.map((letter) => (
          <section key={letter} className="sec">
            <h2>{letter}</h2>
            <dl className="terms">
              {entries
                .filter((entry) => letterOf(entry) === letter)
                .map((entry) => (
                  <Entry key={entry.slug} entry={entry} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </SitePage>
  );
}

function Entry({ entry: { slug, term, expansion, definition, source, seeAlso } }: { entry: GlossaryEntry }) {
  return (
    <div id={slug}>
      <dt>
        <Unbroken text={term} />
        {expansion && <span> {expansion}</span>}
      </dt>
      <dd>
        <Unbroken text={definition} />
      </dd>
      <dd className="m">
        {seeAlso.length > 0 && (
          <>
            See also{' '}
            {seeAlso.map((other, index) => (
              <Fragment key={other.slug}>
                {index > 0 && ', '}
                <a href={`#${other.slug}`}>{other.term}</a>
              </Fragment>
            ))}
            .{' '}
          </>
        )}
        <a href={source.address}>
          Source<span className="un"> on {term}</span>
        </a>
      </dd>
    </div>
  );
}

function letterOf({ term }: GlossaryEntry): string {
  return term.charAt(0).toUpperCase();
}
