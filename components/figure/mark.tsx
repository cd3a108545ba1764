import { mark } from '../../lib/rings/draw';

/** The mark in the colour of the text round it. The name always stands beside it, so it needs no words of its own. */
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
