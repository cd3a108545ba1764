/** What is cited, in plain values. Texts, files, meta tags and what search engines read are all made from this. */
import type { PartialDate } from '../../dates';
import type { CslType } from '../work-kinds';

export interface Author {
  name: string;
  /** The name of an organisation is never cut into a family name and given names. */
  is: 'person' | 'organisation';
}

export interface CitedDate {
  date: PartialDate;
  /** What of it is worked out and not stated. */
  probably?: 'year' | 'all';
}

export interface Cited {
  /** Tells it from everything else in a list; the key in BibTeX. */
  id: string;
  type: CslType;
  title: string;
  /** What it stands in: the library, or the recording of which it is a part. */
  container: string;
  /** "Evidence review". */
  genre?: string;
  /** Empty where nobody is named. */
  authors: readonly Author[];
  /** Who published it, where that is not the author. */
  publisher?: string;
  /** Left out where no date is known. */
  date?: CitedDate;
  /** Where an event took place. */
  place?: string;
  /** The series that an event belongs to. */
  series?: string;
  /** The whole address of the page here. */
  address: string;
  summary?: string;
  /** The day of the last change that readers were told of (`YYYY-MM-DD`). */
  version?: string;
  /** Sentences that a reference should not go without, and that no style has a place for. */
  notes: readonly string[];
}
