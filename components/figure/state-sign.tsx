import { type SourceState, sourceStates } from '../../lib/markdown/blocks';

/** The ring signs on a square of 20: an open ring is half known, a dotted one is not known. */
const half = 'M15.7 4.3a8 8 0 1 0 2.3 5.7h-5M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5z';
const whole = 'M10 2a8 8 0 1 1 0 16 8 8 0 1 1 0-16z';

/** Where a fact comes from, only where that was not found: the ring, and its words. */
export function StateSign({ state, words = sourceStates[state] }: { state: SourceState; words?: string }) {
  if (state === 'found') return null;
  const isMissing = state === 'missing';
  return (
    <span className="state">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={isMissing ? 'dotted' : undefined}>
        <path d={isMissing ? whole : half} />
      </svg>
      {words}
    </span>
  );
}
