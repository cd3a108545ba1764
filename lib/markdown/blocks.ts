/** The blocks that a post can use. The check refuses any other; `draw-blocks.ts` turns them into HTML. */

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
  care: { say: 'A warning beside a doubtful fact.', attributes: [], required: [], label: 'optional' },
  answer: { say: 'One question, with its answer folded below it.', attributes: [], required: [], label: 'required' },
  language: {
    say: 'Text in another language, named by its code: `ar` for Arabic, `bn` for Bengali, `pl` for Polish.',
    attributes: ['is'],
    required: ['is'],
    label: 'none',
  },
};
