import type { ReactNode } from 'react';
import type { CitationEnd } from '../../lib/outputs/citations/citation-files';
import { type CslItem, pageItem } from '../../lib/outputs/citations/citation-item';
import { type CitationText, citationTexts } from '../../lib/outputs/citations/citation-text';
import { intranetCard } from '../../lib/outputs/escape-html';
import type { Page } from '../../lib/pages/page';
import { sections, versionAt } from '../../lib/routes';
import { site } from '../../lib/site';
import { PrintButton } from '../layout/head-actions';
import './share-and-cite.css';

interface ShareAndCiteProps {
  page: Page;
  /** The work the page is about: `originalItem(resource)`, `statisticSource(statistic)`. */
  original?: CslItem;
  /** How many resources the page lists; one file has all their references. */
  count?: number;
}

/** Share the page, cite the original and cite the page. Buttons are hidden until their script has started. */
export async function ShareAndCite({ page, original, count = 0 }: ShareAndCiteProps) {
  const { title, summary } = page;
  const url = site.address + page.url;
  return (
    <section className="sec" id={sections.share}>
      <h2>Share and cite</h2>
      <div>
        <div className="acts">
          <button type="button" className="link" data-copy="" hidden>
            Copy link
          </button>
          <button type="button" className="link" data-share="device" hidden>
            Share…
          </button>
          <a href={emailLink(title, `${summary}\n\n${url}`)}>Email</a>
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
          {original && (
            <>
              <h3>Cite the original</h3>
              <Citation id="cite-original" texts={await citationTexts(original)} url={page.url} ends={['ris', 'bib']} />
            </>
          )}
          {count > 0 && (
            <>
              <h3>{count === 1 ? 'Reference for the resource listed' : `References for all ${count} resources`}</h3>
              <p className="acts">
                <FileLinks url={page.url} ends={['ris', 'bib']} />
              </p>
            </>
          )}
          <CitePage isAlone={!original && count === 0}>
            <Citation
              id="cite-page"
              texts={await citationTexts(pageItem(page))}
              url={page.url}
              ends={['page.ris', 'page.bib']}
            />
          </CitePage>
        </div>
      </div>
    </section>
  );
}

function CitePage({ isAlone, children }: { isAlone: boolean; children: ReactNode }) {
  if (isAlone)
    return (
      <>
        <h3>Cite this page</h3>
        {children}
      </>
    );
  return (
    <details>
      <summary>Cite this page instead</summary>
      {children}
    </details>
  );
}

interface CitationProps {
  id: string;
  texts: readonly CitationText[];
  url: string;
  ends: readonly CitationEnd[];
}

/** The Harvard reference, with the other styles collapsed. */
function Citation({ id, texts, ...files }: CitationProps) {
  const [first, ...others] = texts;
  const what = id === 'cite-page' ? 'reference for this page' : 'reference';
  return (
    <>
      <Reference id={id} text={first} />
      <div className="acts">
        <CopyButton of={id} what={`Harvard ${what}`} />
        {others.map((text) => (
          <details key={text.style} name={id}>
            <summary className="link">{text.style}</summary>
            <Reference id={`${id}-${text.style}`} text={text} />
            <CopyButton of={`${id}-${text.style}`} what={`${text.style} ${what}`} />
          </details>
        ))}
        <FileLinks {...files} />
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
      Copy<span className="un"> {what}</span>
    </button>
  );
}

function FileLinks({ url, ends }: Pick<CitationProps, 'url' | 'ends'>) {
  return ends.map((end) => (
    <a key={end} href={versionAt(url, end)} download="">
      {end.endsWith('ris') ? 'RIS' : 'BibTeX'}
      {end.startsWith('page') && <span className="un"> for this page</span>}
    </a>
  ));
}

/** A mailto link (RFC 6068). */
function emailLink(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
