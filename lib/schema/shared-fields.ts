/** Fields that several types of content have: recordings, search words, links to the glossary. */
import { shortName, video, webAddress } from './address-fields';
import { choice, day, group, list, optional, partialDate, prose, text, wholeNumber, yesOrNo } from './field';

export const searchWords = list(
  'Other words people may search for. Readers don’t see them.',
  text('A word or phrase.', { max: 60 }),
);

export const glossary = optional(yesOrNo('Choose false to leave out links to the glossary on this page.'));

/** Omitted means unchecked; the page then says "not known". */
const access = group('How accessible the recording is.', {
  captions: optional(
    choice('Who made the captions, here or on the video platform.', [
      'its own script',
      'made by a person',
      'checked by a person',
      'made by a machine',
      'none',
    ]),
  ),
  captionsChecked: optional(day('The date a person checked machine-made captions.', { isPast: true })),
  transcript: optional(
    webAddress('A link to a transcript on another site. If there are captions here, we make one from them.'),
  ),
  audioDescription: optional(
    choice('Whether what can be seen is described in words.', ['included', 'as text', 'not needed', 'missing']),
  ),
  notNeededBecause: optional(
    prose('Why no audio description is needed.', { example: 'Everything shown is also spoken', max: 160 }),
  ),
  signLanguage: optional(choice('Whether it has British Sign Language.', ['included', 'missing'])),
  slides: optional(
    choice('Whether the slides are available.', ['among the documents', 'not available', 'none were shown']),
  ),
});

const recording = group('One recording.', {
  title: text('The title of the recording.', { example: 'Launch webinar', max: 160 }),
  id: optional(
    shortName(
      'A short name, which is part of links to this recording. Captions go in content/captions/, in a folder named after this file, as <short name>.vtt.',
    ),
  ),
  speakers: list('The people who speak in it.', text('A speaker, with the name they have under people.', { max: 80 })),
  video: optional(video('A YouTube or Vimeo link, or a file in /videos/. Leave it out if you don’t have one.')),
  page: optional(webAddress('The page where people can play it, if it can’t play here.')),
  minutes: optional(wholeNumber('How long it is, in whole minutes.', '45')),
  seconds: optional(wholeNumber('The remaining seconds, if known.', '31')),
  date: optional(partialDate('When it was put online: a year, a month or a day.', { isPast: true })),
  note: optional(prose('Anything readers should know before they watch it.', { max: 240 })),
  access: optional(access),
});

export const recordings = list('Recordings to watch or listen to.', recording);
