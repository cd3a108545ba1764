import { mark } from '../../lib/rings/draw';

/** The logo in the surrounding text colour. The name is always beside it, so it needs no text alternative. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox={mark.viewBox}
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      strokeWidth={mark.strokeWidth}
      aria-hidden="true"
    >
      <circle {...mark.heart} fill="currentColor" stroke="none" />
      <path d={mark.path} />
    </svg>
  );
}
