/** What a recording can say of itself. Resources and the editors' own pages may have some. */
import { shortName, video, webAddress } from './address-fields';
import { choice, day, group, list, optional, partialDate, prose, text } from './field';
import { wholeNumber } from './number-fields';

/** Left out means that nobody has looked; the page then says "not known". */
const access = group(
  {
    captions: optional(
      choice({
        say: 'Who made the captions, whether they stand here or at the provider.',
        choices: ['its own script', 'made by a person', 'checked by a person', 'made by a machine', 'none'],
      }),
    ),
    captionsChecked: optional(day({ say: 'The day a person checked captions that a machine had made.', isPast: true })),
    transcript: optional(
      webAddress({
        say: 'Where a transcript stands on another site. One of our own is made from the captions.',
      }),
    ),
    audioDescription: optional(
      choice({
        say: 'Whether what is seen is described in words.',
        choices: ['included', 'as text', 'not needed', 'missing'],
      }),
    ),
    notNeededBecause: optional(
      prose({
        say: 'Why no audio description is needed.',
        example: 'Everything that is shown is also said',
        max: 160,
      }),
    ),
    signLanguage: optional(
      choice({ say: 'Whether it is signed in British Sign Language.', choices: ['included', 'missing'] }),
    ),
    slides: optional(
      choice({
        say: 'Whether the slides can be had.',
        choices: ['among the documents', 'not available', 'none were shown'],
      }),
    ),
  },
  { say: 'How it can be used without hearing it, and without seeing it.' },
);

const recording = group(
  {
    title: text({ say: 'What the recording is called.', example: 'Launch webinar', max: 160 }),
    id: optional(
      shortName({
        say: 'A short name. Captions go in content/captions/<slug>/<name>.vtt, and links to a moment begin with it.',
        example: 'launch',
      }),
    ),
    speakers: list(text({ say: 'A speaker, as named under people.', max: 80 }), { say: 'Who speaks in it.' }),
    video: optional(
      video({ say: 'A YouTube or Vimeo link, or one of our own files in /videos/. Leave it out if you have no link.' }),
    ),
    page: optional(webAddress({ say: 'The page where it can be played or heard, if it cannot be embedded here.' })),
    minutes: optional(wholeNumber({ say: 'How long it is, in whole minutes.', example: '45' })),
    seconds: optional(wholeNumber({ say: 'The seconds beyond those minutes, where they are known.', example: '31' })),
    date: optional(partialDate({ say: 'When it was put online, as precise as it is known.', isPast: true })),
    note: optional(prose({ say: 'Anything to know before watching it.', max: 240 })),
    access: optional(access),
  },
  { say: 'One recording.' },
);

export const recordings = list(recording, { say: 'What can be watched.' });
