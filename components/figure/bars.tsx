interface BarsProps {
  /** Values in per cent; the first is the one meant. */
  bars: readonly { label: string; value: number }[];
}

/** The share of the width that the longest bar takes; the rest is for its value. */
const widest = 88;

/** Bars from the left, a label above each and its value at its end, so that they reflow on a phone without shrinking. */
export function Bars({ bars }: BarsProps) {
  const longest = Math.max(...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.map(({ label, value }) => {
        const width = Math.round((value / longest) * widest);
        return (
          <li key={label}>
            {label}
            <span className="hidden-words">: {value}%</span>
            <svg aria-hidden="true">
              <rect width={`${width}%`} height="100%" />
              <text x={`${width + 1}%`} y="50%">
                {value}%
              </text>
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
