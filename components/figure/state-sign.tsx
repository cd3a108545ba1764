import { type SourceState, sourceStates } from '../../lib/markdown/blocks';
import { statePath } from '../../lib/markdown/state-sign';

interface StateSignProps {
  state: SourceState;
}

/** Where a fact comes from: the ring, and its words. */
export function StateSign({ state }: StateSignProps) {
  return (
    <span className="state">
      <svg viewBox="0 0 20 20" aria-hidden="true" className={state === 'missing' ? 'dotted' : undefined}>
        <path d={statePath(state)} />
      </svg>
      {sourceStates[state]}
    </span>
  );
}
