/** The shelves that no editor keeps: their entries are worked out from the resources. */
import { listResources, type Shelf } from './resources';
import type { ShelfDocument } from './vocabularies';
import { timesToRead, yearNotKnown, yearOf } from './when';

const workedOut = { years: listYears, minutes: listTimes } as const;

type WorkedOutShelf = keyof typeof workedOut;

/** Whether the entries of the shelf have no files of their own. */
export function isWorkedOut(shelf: Shelf): shelf is WorkedOutShelf {
  return Object.hasOwn(workedOut, shelf);
}

/** The entries of such a shelf. */
export function workOut(shelf: WorkedOutShelf): ShelfDocument[] {
  return workedOut[shelf]();
}

/** The years that hold something, the latest first, and after them what has no date. */
function listYears(): ShelfDocument[] {
  return [...new Set(listResources().map(yearOf))].map((year) =>
    year === yearNotKnown
      ? {
          slug: year,
          name: 'Year not known',
          summary: 'No year is stated for these resources, and none could be worked out.',
          order: 0,
        }
      : {
          slug: year,
          name: year,
          summary: `Events of ${year}, and what was first published then. A date that is worked out and not stated says “probably”.`,
          order: -Number(year),
        },
  );
}

function listTimes(): ShelfDocument[] {
  return timesToRead.map((minutes) => ({
    slug: String(minutes),
    name: `Up to ${minutes} minutes to read`,
    summary: `Resources whose page here can be read in ${minutes} minutes or less. To watch a recording takes its own time.`,
    order: minutes,
  }));
}
