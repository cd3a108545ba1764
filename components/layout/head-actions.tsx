import type { ReactNode } from 'react';
import { inPack, packAddress } from '../../lib/pack';
import type { HeadButton } from '../../lib/pages/page';
import { sections } from '../../lib/routes';
import { Unbroken } from '../ui/words';

interface HeadActionsProps {
  button?: HeadButton | undefined;
  /** The main action where it isn't a link. */
  main?: ReactNode;
  /** Whether the page has the "Share and cite" panel. */
  hasPanel?: boolean;
  /** The URL of the page, if it can be added to a pack. */
  pack?: string | undefined;
  /** Actions that only this page has. */
  children?: ReactNode;
}

/** The actions in the head of a page, its main link first. */
export function HeadActions({ button, main, hasPanel, pack, children }: HeadActionsProps) {
  return (
    <>
      <div className="actions mt-4">
        {button && (
          <a className="button" href={button.url}>
            <span>
              <Unbroken text={button.name} />
            </span>
          </a>
        )}
        {main}
        {/* Together, so that none is left alone on a second line. */}
        <div className="actions">
          {children}
          {hasPanel ? (
            <>
              <a href={`#${sections.share}`}>Share</a>
              <a href={`#${sections.cite}`}>Cite</a>
            </>
          ) : (
            <button type="button" className="link" data-share="" hidden>
              Share
            </button>
          )}
          <PrintButton />
          {pack && <AddToPack url={pack} />}
        </div>
      </div>
      {button?.note && <p className="why">{button.note}</p>}
    </>
  );
}

/** Hidden until its script has started. */
export function PrintButton({ words = 'Print' }: { words?: string }) {
  return (
    <button type="button" className="link" data-print="" hidden>
      {words}
    </button>
  );
}

/** Add a page to the reader's pack. Without script, this opens a pack with only this page. */
export function AddToPack({ url }: { url: string }) {
  const page = inPack(url);
  return (
    <a href={`${packAddress}?r=${page}`} data-pack={page}>
      Add to pack
    </a>
  );
}
