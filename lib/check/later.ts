/** Resources that readers do not see yet, because the day they are added is still to come. */
import { isDay } from '../dates';
import type { ContentFile } from './files';

/** The day from which readers see a file (`YYYY-MM-DD`), where that is after `today`. */
export function laterDay({ folder, data }: ContentFile, today: string): string | undefined {
  const { added } = data;
  // What is no day has a fault of its own.
  const isLater = typeof added === 'string' && isDay(added) === true && added > today;
  return folder === 'resources' && isLater ? added : undefined;
}
