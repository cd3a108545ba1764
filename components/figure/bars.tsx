interface BarsProps {
  /** Values in per cent; the first is the one meant. */
  bars: readonly { label: string; value: number }[];
}

/** The share of the width that the longest bar takes; the rest is for its value. */
const widest = 82;

/** Bars from the left, a label above each and its value at its end, so that they reflow on a phone without shrinking. */
export function Bars({ bars }: BarsProps) {
  const longest = Math.max(...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.map(({ label, value }) => (
        <li key={label}>
          {label}
          <div>
            <svg width={`${Math.round((value / longest) * widest)}%`} aria-hidden="true">
              <rect width="100%" height="100%" />
            </svg>{' '}
            <b>{value}%</b>
          </div>
        </li>
      ))}
    </ul>
  );
}
