/** Adds a statistic of the library to a text: which one, and how to show it. */
import type { MouseEvent } from 'react';
import { type Placement, placements, statisticMark } from '../../lib/markdown/statistic-marks';

export interface StatisticChoice {
  slug: string;
  sentence: string;
}

interface StatisticPlacerProps {
  statistics: readonly StatisticChoice[];
  /** Inserts the mark at the cursor. */
  place(mark: string): void;
}

const ways: Readonly<Record<Placement, string>> = {
  sentence: 'its sentence',
  chart: 'its chart',
  both: 'its sentence and its chart',
};

export function StatisticPlacer({ statistics, place }: StatisticPlacerProps) {
  const placeChosen = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const panel = currentTarget.closest('details');
    const [id, as] = [...(panel?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    if (!panel || !id || !as) return;
    panel.open = false;
    place(`::${statisticMark.name}{id="${id}" as="${as}"}`);
  };
  return (
    <details className="statistic-placer">
      <summary>Statistic</summary>
      <label>
        Which one
        <select>
          {statistics.map(({ slug, sentence }) => (
            <option key={slug} value={slug}>
              {sentence}
            </option>
          ))}
        </select>
      </label>
      <label>
        How to show it
        <select>
          {placements.map((way) => (
            <option key={way} value={way}>
              {ways[way]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={placeChosen}>
        Add it
      </button>
    </details>
  );
}
