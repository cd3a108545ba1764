/** What a recording says of itself, held against itself and against its captions. */
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
          say: 'The home page shows no recordings. Put them in another page, or in a resource.',
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
        faults.push(
          at(['seconds'], `Write ${Math.floor(seconds / 60)} more minutes, and here the ${seconds % 60} left.`),
        );
      if (typeof id === 'string') {
        const first = ids.get(id);
        if (first !== undefined)
          faults.push(at(['id'], `Recording ${first + 1} has this name too. Give one of them another.`));
        else ids.set(id, index);
        const owner = owners.get(file.slug) ?? file;
        owners.set(file.slug, owner);
        if (owner !== file)
          faults.push(
            at(
              ['id'],
              `${owner.file} has the same file name, and captions are found by it. Give one of the two another name.`,
            ),
          );
      }
      const own = captioned.find((each) => each.slug === file.slug && each.id === id);
      // What its captions hold is known when they are fixed.
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
      at(place, 'The captions stand here, so say who made them. Add under access: captions: made by a person'),
    );
  if (own && captions === 'none')
    faults.push(
      at(['access', 'captions'], 'There are captions in content/captions/. Say who made them, or delete that file.'),
    );
  if (captions === 'checked by a person' && captionsChecked === undefined)
    faults.push(at(['access', 'captions'], 'Say when they were checked. Add: captionsChecked: 2026-11-24'));
  if (captionsChecked !== undefined && captions !== 'checked by a person')
    faults.push(
      at(
        ['access', 'captionsChecked'],
        'Only captions that a person checked have this day. Write captions: checked by a person, or delete this line.',
      ),
    );
  if (audioDescription === 'not needed' && notNeededBecause === undefined)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'Say why none is needed. Add: notNeededBecause: Everything that is shown is also said',
      ),
    );
  if (notNeededBecause !== undefined && audioDescription !== 'not needed')
    faults.push(
      at(
        ['access', 'notNeededBecause'],
        'This goes with audioDescription: not needed. Write that, or delete this line.',
      ),
    );
  if (audioDescription === 'as text' && !own?.descriptions.length)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'No text describes what is seen. Put it in a file that ends in .descriptions.vtt, beside the captions.',
      ),
    );
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
