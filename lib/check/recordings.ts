/** Checks recordings for consistency, also with their captions. */
import type { Captioned, CheckedCaptions } from './captions';
import type { Fault } from './fault';
import { sayPath } from './fields';
import type { ContentFile } from './files';

/** Every fault of the recordings in the posts, where each part by itself is as it should be. */
export function checkRecordings(
  files: readonly ContentFile[],
  { captioned, broken }: Pick<CheckedCaptions, 'captioned' | 'broken'>,
): Fault[] {
  const owners = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const { recordings } = file.data;
    if (!Array.isArray(recordings)) return [];
    if (file.folder === 'pages' && file.slug === 'home' && recordings.length > 0)
      return [
        {
          file: file.file,
          ...file.locate(['recordings']),
          field: 'recordings',
          say: 'The home page can’t have recordings. Put them on another page or in a resource.',
        },
      ];
    const ids = new Map<string, number>();
    return recordings.flatMap((recording: unknown, index): Fault[] => {
      if (!isRecord(recording)) return [];
      const at = (path: PropertyKey[], say: string): Fault => {
        const whole = ['recordings', index, ...path];
        return { file: file.file, ...file.locate(whole), field: sayPath(whole), say };
      };
      const { id, seconds } = recording;
      const faults: Fault[] = [];
      if (typeof seconds === 'number' && seconds > 59)
        faults.push(at(['seconds'], `Add ${Math.floor(seconds / 60)} to minutes, and write ${seconds % 60} here.`));
      if (typeof id === 'string') {
        const first = ids.get(id);
        if (first !== undefined)
          faults.push(at(['id'], `Recording ${first + 1} has the same short name. Change one of them.`));
        else ids.set(id, index);
        const owner = owners.get(file.slug) ?? file;
        owners.set(file.slug, owner);
        if (owner !== file)
          faults.push(
            at(
              ['id'],
              `${owner.file} has the same file name, so their captions can’t be told apart. Rename one of the two.`,
            ),
          );
      }
      const own = captioned.find((each) => each.slug === file.slug && each.id === id);
      // What its captions have is unknown until they are fixed.
      return broken.has(`${file.slug}/${id}`) ? faults : [...faults, ...checkAccess(recording, own, at)];
    });
  });
}

function checkAccess(
  { access }: Record<string, unknown>,
  own: Captioned | undefined,
  at: (path: PropertyKey[], say: string) => Fault,
): Fault[] {
  const { captions, captionsChecked, audioDescription, notNeededBecause } = isRecord(access) ? access : {};
  const place = isRecord(access) ? ['access'] : [];
  const faults: Fault[] = [];
  if (own && captions === undefined)
    faults.push(
      at(
        place,
        'This recording has captions here. Say who made them by adding under access: captions: made by a person',
      ),
    );
  if (own && captions === 'none')
    faults.push(
      at(['access', 'captions'], 'There are captions in content/captions/. Say who made them, or delete the file.'),
    );
  if (captions === 'checked by a person' && captionsChecked === undefined)
    faults.push(at(['access', 'captions'], 'Say when they were checked. Add: captionsChecked: 2026-11-24'));
  if (captionsChecked !== undefined && captions !== 'checked by a person')
    faults.push(
      at(
        ['access', 'captionsChecked'],
        'Only captions checked by a person have this date. Write captions: checked by a person, or delete this line.',
      ),
    );
  if (audioDescription === 'not needed' && notNeededBecause === undefined)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'Say why none is needed. Add: notNeededBecause: Everything shown is also spoken',
      ),
    );
  if (notNeededBecause !== undefined && audioDescription !== 'not needed')
    faults.push(
      at(
        ['access', 'notNeededBecause'],
        'This only goes with audioDescription: not needed. Write that, or delete this line.',
      ),
    );
  if (audioDescription === 'as text' && !own?.descriptions.length)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
      ),
    );
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
