/** Markdown editor with buttons for the allowed syntax and a picker for statistics. */

import type { MouseEvent } from 'react';
import { sentenceCase } from '../../lib/editor/web-editor/widgets';
import { blocks } from '../../lib/markdown/blocks';
import { type Placement, placements, statisticMark } from '../../lib/markdown/statistic-marks';
import { checked, type Judge } from './controls';
import type { Control, ControlProps, DecapCms } from './decap';
import { hasDraft } from './drafts';

interface Piece {
  label: string;
  before: string;
  after?: string;
  /** On lines of its own. */
  isBlock?: boolean;
}

const signs: readonly Piece[] = [
  { label: 'Heading', before: '## ', isBlock: true },
  { label: 'Smaller heading', before: '### ', isBlock: true },
  { label: 'Bold', before: '**', after: '**' },
  { label: 'Link', before: '[', after: '](https://)' },
  { label: 'List', before: '- ', isBlock: true },
  { label: 'Numbered list', before: '1. ', isBlock: true },
];

/** The opening line of each block that takes more than its name. */
const beginnings: Readonly<Record<string, string>> = {
  answer: ':::answer[The question]\n',
  language: ':::language{is="bn"}\n',
};

const pieces: readonly Piece[] = [
  ...signs,
  ...Object.keys(blocks).map((name) => ({
    label: sentenceCase(name),
    before: beginnings[name] ?? `:::${name}\n`,
    after: '\n:::',
    isBlock: true,
  })),
];

/** Register the control under the name used in the configuration. */
export function registerPostText(cms: DecapCms, judge: Judge, statistics: readonly StatisticChoice[]): void {
  const { control, preview } = cms.getWidget('text');
  cms.registerWidget('post-text', checked(withButtons(control, statistics), judge), preview);
}

function withButtons(Base: Control, statistics: readonly StatisticChoice[]): Control {
  return class PostText extends Base {
    pictures = crypto.randomUUID();

    componentDidMount(...before: unknown[]) {
      Reflect.get(Base.prototype, 'componentDidMount')?.apply(this, before);
      // Decap only saves after a change. The trailing line break isn't written.
      const { onChange, value } = this.props;
      if (hasDraft()) requestAnimationFrame(() => onChange(`${typeof value === 'string' ? value : ''}\n`));
    }

    componentDidUpdate() {
      const { mediaPaths, onRemoveInsertedMedia } = this.props;
      const path = mediaPaths.get(this.pictures);
      // It is empty once the picture has been used.
      if (typeof path !== 'string' || path === '') return;
      onRemoveInsertedMedia(this.pictures);
      this.put({ label: 'Picture', before: '![', after: `](${path})`, isBlock: true });
    }

    /** Insert syntax at the cursor or around the selection. */
    put({ before, after = '', isBlock = false }: Piece) {
      const { forID, onChange, value } = this.props;
      const area = document.getElementById(forID);
      const text = typeof value === 'string' ? value : '';
      const [from, to] =
        area instanceof HTMLTextAreaElement ? [area.selectionStart, area.selectionEnd] : [text.length, text.length];
      const head = text.slice(0, from);
      const gap = isBlock && head !== '' ? '\n'.repeat(2 - Math.min(2, /\n*$/.exec(head)?.[0].length ?? 0)) : '';
      const start = head + gap + before;
      onChange(`${start}${text.slice(from, to)}${after}${isBlock && after ? '\n' : ''}${text.slice(to)}`);
      requestAnimationFrame(() => {
        if (!(area instanceof HTMLTextAreaElement)) return;
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

    render() {
      return (
        <div className="post-text">
          <fieldset className="post-text-buttons" aria-label="Formatting">
            {pieces.map((piece) => (
              <button key={piece.label} type="button" onClick={() => this.put(piece)}>
                {piece.label}
              </button>
            ))}
            <button type="button" onClick={() => this.choosePicture()}>
              Picture
            </button>
            {this.props.collection.get('name') !== 'statistics' && (
              <StatisticPlacer
                statistics={statistics}
                place={(mark) => this.put({ label: mark, before: mark, isBlock: true })}
              />
            )}
          </fieldset>
          {super.render()}
        </div>
      );
    }
  } as unknown as Control;
}

/** A document link: typed, or to a file uploaded here. */
export function registerFileAddress(cms: DecapCms, judge: Judge): void {
  const { control, preview } = cms.getWidget('string');
  cms.registerWidget('file-address', checked(withFile(control), judge), preview);
}

function withFile(Base: Control): Control {
  return class FileAddress extends Base {
    files = crypto.randomUUID();

    // By default Decap only re-renders a control when its value changes, but the file path arrives separately.
    shouldComponentUpdate() {
      return true;
    }

    componentDidUpdate(...before: unknown[]) {
      const { mediaPaths, onChange, onRemoveInsertedMedia } = this.props;
      const path = mediaPaths.get(this.files);
      if (typeof path === 'string' && path !== '') {
        onRemoveInsertedMedia(this.files);
        onChange(path);
      }
      Reflect.get(Base.prototype, 'componentDidUpdate')?.apply(this, before);
    }

    render() {
      const { field, onOpenMediaLibrary }: ControlProps = this.props;
      return (
        <div className="file-address">
          {super.render()}
          <button
            type="button"
            onClick={() => onOpenMediaLibrary({ controlID: this.files, allowMultiple: false, field })}
          >
            Add a file
          </button>
        </div>
      );
    }
  } as unknown as Control;
}

interface StatisticChoice {
  slug: string;
  sentence: string;
}

interface StatisticPlacerProps {
  statistics: readonly StatisticChoice[];
  /** Insert the directive at the cursor. */
  place(mark: string): void;
}

const ways: Readonly<Record<Placement, string>> = {
  sentence: 'its sentence',
  chart: 'its chart',
  both: 'its sentence and its chart',
};

function StatisticPlacer({ statistics, place }: StatisticPlacerProps) {
  const placeChosen = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const panel = currentTarget.closest('details');
    const [id, as] = [...(panel?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    if (!panel || !id || !as) return;
    panel.open = false;
    place(`::${statisticMark.name}{id="${id}" as="${as}"}`);
  };
  return (
    <details className="statistic-placer">
      <summary>Statistic</summary>
      <label>
        Which one
        <select>
          {statistics.map(({ slug, sentence }) => (
            <option key={slug} value={slug}>
              {sentence}
            </option>
          ))}
        </select>
      </label>
      <label>
        How to show it
        <select>
          {placements.map((way) => (
            <option key={way} value={way}>
              {ways[way]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={placeChosen}>
        Add it
      </button>
    </details>
  );
}
