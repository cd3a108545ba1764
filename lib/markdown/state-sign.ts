import type { Element } from 'hast';
import type { SourceState } from './blocks';

/** The three ring signs on a 20-unit square: closed is known, open is half known, dotted is not known. */
const closed = 'M10 2a8 8 0 1 1 0 16 8 8 0 1 1 0-16z';
const half = 'M15.7 4.3a8 8 0 1 0 2.3 5.7h-5';
const heart = 'M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5z';
const rings: Readonly<Record<SourceState, string>> = {
  found: closed + heart,
  related: half + heart,
  likely: half + heart,
  missing: closed,
};

/** The path of a sign. */
export function statePath(state: SourceState): string {
  return rings[state];
}

/** The sign as an element for a Markdown tree. */
export function stateSign(state: SourceState): Element {
  const properties = {
    viewBox: '0 0 20 20',
    ariaHidden: 'true',
    ...(state === 'missing' && { className: ['dotted'] }),
  };
  return {
    type: 'element',
    tagName: 'svg',
    properties,
    children: [{ type: 'element', tagName: 'path', properties: { d: rings[state] }, children: [] }],
  };
}
