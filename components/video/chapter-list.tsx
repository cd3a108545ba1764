import type { ChapterShown } from '../../lib/content/transcripts';

interface ChapterListProps {
  /** The anchor of the title of their recording, by which the player knows them. */
  of: string;
  chapters: readonly Pick<ChapterShown, 'title' | 'start' | 'clock' | 'address'>[];
  /** The address of the page that this stands on. */
  current?: string;
}

/** The chapters of a recording, each with its time and a page of its own. */
export function ChapterList({ of, chapters, current }: ChapterListProps) {
  return (
    <ol className="chapters" data-chapters-of={of}>
      {chapters.map(({ title, start, clock, address }) => (
        <li key={address}>
          <a href={address} data-start={start} aria-current={address === current ? 'page' : undefined}>
            <span>{clock}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
