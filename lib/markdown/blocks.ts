/** The blocks that a post can use, and what each takes. They are read by the checker and drawn by `draw-blocks.ts`. */

export const sourceStates = {
  found: 'Source found',
  related: 'Related page only',
  likely: 'Likely source',
  missing: 'Not found',
} as const;

export type SourceState = keyof typeof sourceStates;

export function isSourceState(written: unknown): written is SourceState {
  return typeof written === 'string' && Object.hasOwn(sourceStates, written);
}

interface Block {
  /** One sentence for editors. */
  say: string;
  attributes: readonly string[];
  /** Attributes that must be there. */
  required: readonly string[];
  /** Whether it takes words between square brackets. */
  label: 'required' | 'optional' | 'none';
}

export const blocks: Readonly<Record<string, Block>> = {
  figure: {
    say: 'A figure to use, with its sentence; its last paragraph is the source.',
    attributes: ['number', 'unit', 'source'],
    required: ['number', 'source'],
    label: 'none',
  },
  source: { say: 'Where the paragraph before it comes from.', attributes: ['is'], required: ['is'], label: 'none' },
  care: { say: 'What to be careful with.', attributes: [], required: [], label: 'optional' },
  note: { say: 'A quiet remark on the paragraph before it.', attributes: [], required: [], label: 'none' },
  missing: { say: 'A list of what is not known.', attributes: [], required: [], label: 'none' },
  answer: { say: 'One question or topic, opened by pressing it.', attributes: [], required: [], label: 'required' },
};
