import { mailto } from '../../lib/mailto';
import { type CslItem, pageItem } from '../../lib/outputs/citations/citation-item';
import { type CitationText, citationTexts } from '../../lib/outputs/citations/citation-text';
import { intranetCard } from '../../lib/outputs/escape-html';
import type { Page } from '../../lib/pages/page';
import { sections, versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { PrintButton } from '../layout/head-actions';
import { Section } from '../layout/section';
import './share-and-cite.css';

/** Share the page, cite the work it is about (`original`) and cite the page. Buttons are hidden until their script has started. */
export async function ShareAndCite({ page, original }: { page: Page; original?: CslItem }) {
  const { title, summary } = page;
  const url = site.address + page.url;
  // Hardly anyone cites our page instead of the work.
  const ofPage = await citationTexts(pageItem(page), { onlyHarvard: original !== undefined });
  return (
    <Section title="Share and cite" id={sections.share}>
      <div>
        <div className="actions">
          <button type="button" className="link" data-copy="" hidden>
            Copy link
          </button>
          <button type="button" className="link" data-share="device" hidden>
            Share…
          </button>
          <a href={mailto(title, `${summary}\n\n${url}`)}>Email</a>
          <a href={versionAt(page.url, 'qr.svg')}>QR code</a>
          <PrintButton words="Print a handout" />
          <details>
            <summary className="link">Intranet card</summary>
            <p>Paste this HTML into your intranet page:</p>
            <code id="intranet-card">{intranetCard({ title, url, summary })}</code>
            <CopyButton of="intranet-card" what="HTML" />
          </details>
        </div>
        <div className="cite" id={sections.cite}>
          <h3>{original ? 'Cite the original' : 'Cite this page'}</h3>
          {original ? (
            <>
              <Citation id="cite-original" texts={await citationTexts(original)} filesOf={page.url} />
              <details>
                <summary>Cite this page instead</summary>
                <Citation id="cite-page" texts={ofPage} />
              </details>
            </>
          ) : (
            <Citation id="cite-page" texts={ofPage} />
          )}
        </div>
      </div>
    </Section>
  );
}

interface CitationProps {
  id: string;
  texts: readonly CitationText[];
  /** The page that has the reference as files. */
  filesOf?: string;
}

/** The Harvard reference, with the other styles collapsed. */
function Citation({ id, texts, filesOf }: CitationProps) {
  const [first, ...others] = texts;
  const what = id === 'cite-page' ? 'reference for this page' : 'reference';
  return (
    <>
      <Reference id={id} text={first} />
      <div className="actions mt-2">
        <CopyButton of={id} what={`Harvard ${what}`} />
        {others.map((text) => (
          <details key={text.style} name={id}>
            <summary className="link">{text.style}</summary>
            <Reference id={`${id}-${text.style}`} text={text} />
            <CopyButton of={`${id}-${text.style}`} what={`${text.style} ${what}`} />
          </details>
        ))}
        {filesOf && (
          <>
            <a href={versionAt(filesOf, 'ris')} download="">
              RIS
            </a>
            <a href={versionAt(filesOf, 'bib')} download="">
              BibTeX
            </a>
          </>
        )}
      </div>
    </>
  );
}

function Reference({ id, text }: { id: string; text: CitationText | undefined }) {
  return (
    <p id={id}>
      {text?.parts.map(({ text: words, is }) => {
        if (is === 'title') return <em key={is}>{words}</em>;
        if (is !== 'accessed') return words;
        return (
          <span key={is} data-accessed="">
            {words}
          </span>
        );
      })}
    </p>
  );
}

function CopyButton({ of, what }: { of: string; what: string }) {
  return (
    <button type="button" className="link" data-copy={`#${of}`} hidden>
      Copy<span className="sr-only"> {what}</span>
    </button>
  );
}
