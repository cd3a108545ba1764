/** The fields of a recording, in resources and editors' pages. */
import { shortName, video, webAddress } from './address-fields';
import { choice, day, group, list, optional, partialDate, prose, text } from './field';
import { wholeNumber } from './number-fields';

/** Omitted means unchecked; the page then says "not known". */
const access = group(
  {
    captions: optional(
      choice({
        say: 'Who made the captions, here or on the video platform.',
        choices: ['its own script', 'made by a person', 'checked by a person', 'made by a machine', 'none'],
      }),
    ),
    captionsChecked: optional(day({ say: 'The date a person checked machine-made captions.', isPast: true })),
    transcript: optional(
      webAddress({
        say: 'A link to a transcript on another site. If there are captions here, we make one from them.',
      }),
    ),
    audioDescription: optional(
      choice({
        say: 'Whether what can be seen is described in words.',
        choices: ['included', 'as text', 'not needed', 'missing'],
      }),
    ),
    notNeededBecause: optional(
      prose({
        say: 'Why no audio description is needed.',
        example: 'Everything shown is also spoken',
        max: 160,
      }),
    ),
    signLanguage: optional(choice({ say: 'Whether it has British Sign Language.', choices: ['included', 'missing'] })),
    slides: optional(
      choice({
        say: 'Whether the slides are available.',
        choices: ['among the documents', 'not available', 'none were shown'],
      }),
    ),
  },
  { say: 'How accessible the recording is.' },
);

const recording = group(
  {
    title: text({ say: 'The title of the recording.', example: 'Launch webinar', max: 160 }),
    id: optional(
      shortName({
        say: 'A short name, which is part of links to this recording. Captions go in content/captions/, in a folder named after this file, as <short name>.vtt.',
        example: 'launch',
      }),
    ),
    speakers: list(text({ say: 'A speaker, with the name they have under people.', max: 80 }), {
      say: 'The people who speak in it.',
    }),
    video: optional(
      video({ say: 'A YouTube or Vimeo link, or a file in /videos/. Leave it out if you don’t have one.' }),
    ),
    page: optional(webAddress({ say: 'The page where people can play it, if it can’t play here.' })),
    minutes: optional(wholeNumber({ say: 'How long it is, in whole minutes.', example: '45' })),
    seconds: optional(wholeNumber({ say: 'The remaining seconds, if known.', example: '31' })),
    date: optional(partialDate({ say: 'When it was put online: a year, a month or a day.', isPast: true })),
    note: optional(prose({ say: 'Anything readers should know before they watch it.', max: 240 })),
    access: optional(access),
  },
  { say: 'One recording.' },
);

export const recordings = list(recording, { say: 'Recordings to watch or listen to.' });
