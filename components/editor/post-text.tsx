/** Buttons above the text of a post: Markdown, blocks, pictures and statistics. */

import { blocks } from '../../lib/markdown/blocks';
import { statisticDirective } from '../../lib/markdown/statistic-directives';
import { capitalised } from '../../lib/phrases';
import type { Control } from './decap';
import { hasDraft } from './drafts';

/** What a button puts before and after the selection. A block is on lines of its own. */
interface Piece {
  before: string;
  after?: string;
  isBlock?: boolean;
}

const buttons: readonly (Piece & { label: string })[] = [
  { label: 'Heading', before: '## ', isBlock: true },
  { label: 'Smaller heading', before: '### ', isBlock: true },
  { label: 'Bold', before: '**', after: '**' },
  { label: 'Link', before: '[', after: '](https://)' },
  { label: 'List', before: '- ', isBlock: true },
  { label: 'Numbered list', before: '1. ', isBlock: true },
  ...Object.entries(blocks).map(([name, { example }]) => ({
    label: capitalised(name),
    before: `${example}\n`,
    after: '\n:::',
    isBlock: true,
  })),
  { label: 'Statistic', before: `::${statisticDirective.name}{id="`, after: '"}', isBlock: true },
];

/** A text control with buttons. */
export function withButtons(Base: Control): Control {
  return class extends Base {
    pictures = crypto.randomUUID();

    override componentDidMount() {
      super.componentDidMount?.();
      // Decap only saves after a change. The trailing line break isn't written.
      if (hasDraft()) requestAnimationFrame(() => this.props.onChange(`${this.text()}\n`));
    }

    override componentDidUpdate() {
      const { mediaPaths, onRemoveInsertedMedia } = this.props;
      const path = mediaPaths.get(this.pictures);
      if (!path) return;
      onRemoveInsertedMedia(this.pictures);
      this.put({ before: '![', after: `](${path})`, isBlock: true });
    }

    text(): string {
      return String(this.props.value ?? '');
    }

    /** Insert syntax at the cursor or around the selection. */
    put({ before, after = '', isBlock = false }: Piece) {
      const area = document.getElementById(this.props.forID);
      if (!(area instanceof HTMLTextAreaElement)) return;
      const text = this.text();
      const { selectionStart: from, selectionEnd: to } = area;
      const head = text.slice(0, from);
      const gap = isBlock && head !== '' ? '\n'.repeat(2 - Math.min(2, /\n*$/.exec(head)?.[0].length ?? 0)) : '';
      const start = head + gap + before;
      const end = isBlock && after ? `${after}\n` : after;
      this.props.onChange(start + text.slice(from, to) + end + text.slice(to));
      requestAnimationFrame(() => {
        area.focus();
        area.setSelectionRange(start.length, start.length + to - from);
      });
    }

    choosePicture() {
      const { field, forID, onOpenMediaLibrary } = this.props;
      // The media library returns focus to where it was, which should be the text.
      document.getElementById(forID)?.focus();
      onOpenMediaLibrary({ controlID: this.pictures, forImage: true, allowMultiple: false, field });
    }

    override render() {
      return (
        <div className="post-text">
          <fieldset className="post-text-buttons" aria-label="Formatting">
            {buttons.map((piece) => (
              <button key={piece.label} type="button" onClick={() => this.put(piece)}>
                {piece.label}
              </button>
            ))}
            <button type="button" onClick={() => this.choosePicture()}>
              Picture
            </button>
          </fieldset>
          {super.render()}
        </div>
      );
    }
  };
}
