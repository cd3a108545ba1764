import { type SourceState, sourceStates } from '../../lib/markdown/blocks';

/** Ring icons in a 20-unit square: open means partly known, dotted means unknown. */
const half = 'M15.7 4.3a8 8 0 1 0 2.3 5.7h-5M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5z';
const whole = 'M10 2a8 8 0 1 1 0 16 8 8 0 1 1 0-16z';

interface SignProps {
  words: string;
  /** Drawn in a 20-unit square. */
  path: string;
  isDotted?: boolean;
}

/** An icon and the words that say what it means. */
export function Sign({ words, path, isDotted }: SignProps) {
  return (
    <span className="state">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={isDotted ? 'dotted' : undefined}>
        <path d={path} />
      </svg>
      {words}
    </span>
  );
}

/** The state of a source that we couldn't find: a ring and a label. */
export function StateSign({ state, words = sourceStates[state] }: { state: SourceState; words?: string }) {
  if (state === 'found') return null;
  const isDotted = state === 'missing';
  return <Sign words={words} path={isDotted ? whole : half} isDotted={isDotted} />;
}
