import type { Bar, BarChart } from '../../lib/charts/bars';
import './bar-list.css';

/**
 * A statistic as a list of bars. A screen reader hears each label and value once: the value is the name of its drawing, and
 * the same text inside the drawing is hidden from it.
 */
export function BarList({ chart: { bars, hasWhole = false } }: { chart: Pick<BarChart, 'bars'> & Partial<BarChart> }) {
  const room = roomFor(bars);
  const areShort = bars.every(({ label }) => label.length <= 10);
  return (
    <ul className={`bars ${room}${areShort ? ' short' : ''}`}>
      {bars.map((bar) => (
        <li key={bar.label} className={classesOf(bar)}>
          <span>{bar.label}</span>
          {room === 'beneath' ? (
            <>
              <svg aria-hidden="true">
                <Drawing bar={bar} hasWhole={hasWhole} />
              </svg>
              <b>{bar.value}</b>
            </>
          ) : (
            <svg role="img" aria-label={bar.value}>
              <Drawing bar={bar} hasWhole={hasWhole} />
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a group of text. */}
              <g aria-hidden="true">
                <text x={percent(hasWhole ? 100 : endOf(bar))} y="50%" dx=".45em" dy=".35em">
                  {bar.value}
                </text>
              </g>
            </svg>
          )}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ bar, hasWhole }: { bar: Bar; hasWhole: boolean }) {
  const { share, interval } = bar;
  return (
    <>
      {hasWhole && <rect className="whole" width="100%" height="100%" />}
      <rect width={percent(share)} height="100%" />
      {interval && (
        <>
          <line x1={percent(interval.low)} x2={percent(interval.high)} y1="50%" y2="50%" />
          {[interval.low, interval.high].map((end) => (
            <line key={end} x1={percent(end)} x2={percent(end)} y1="25%" y2="75%" />
          ))}
        </>
      )}
    </>
  );
}

/** Width reserved for values, by the longest. The policy allows no style attributes, so each width is a class. */
function roomFor(bars: readonly Bar[]): string {
  const longest = Math.max(...bars.map(({ value }) => value.length));
  if (longest <= 5) return 'narrow';
  if (longest <= 9) return 'middle';
  return longest <= 18 ? 'wide' : 'beneath';
}

function classesOf({ isMeant, isHedged }: Bar): string | undefined {
  return [isMeant && 'meant', isHedged && 'hedged'].filter(Boolean).join(' ') || undefined;
}

function endOf({ share, interval }: Bar): number {
  return Math.max(share, interval?.high ?? 0);
}

export function percent(share: number): string {
  return `${share}%`;
}
