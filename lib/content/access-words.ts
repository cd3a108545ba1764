/** In words: how a recording can be used without hearing it, and without seeing it. */
import { sayDate } from '../dates';
import type { Recording } from './recordings';

export interface AccessFact {
  term: string;
  text: string;
  /** Where it stands, when that is not here. */
  address?: string;
}

const notKnown = 'Not known';

/** What is known, term by term; what nobody has looked at is said to be not known. */
export function accessOf({ access = {} }: Pick<Recording, 'access'>, hasTranscript: boolean): AccessFact[] {
  const { captions, captionsChecked, transcript, audioDescription, notNeededBecause, signLanguage, slides } = access;
  return [
    { term: 'Captions', text: sayCaptions(captions, captionsChecked) },
    hasTranscript
      ? { term: 'Transcript', text: 'Here, made from the captions' }
      : {
          term: 'Transcript',
          text: transcript ? 'On another site' : captions === 'none' ? 'None' : notKnown,
          ...(transcript && { address: transcript }),
        },
    { term: 'Audio description', text: sayDescription(audioDescription, notNeededBecause) },
    { term: 'British Sign Language', text: signLanguage === undefined ? notKnown : first(signLanguage) },
    { term: 'Slides', text: slides === undefined ? notKnown : first(slides) },
  ];
}

type Access = NonNullable<Recording['access']>;

function sayCaptions(captions: Access['captions'], checked: string | undefined): string {
  if (captions === undefined) return notKnown;
  if (captions === 'its own script') return 'Its own script: the recording was made from these words';
  if (captions === 'made by a machine') return 'Made by a machine, and not checked';
  return checked ? `${first(captions)} on ${sayDate(checked)}` : first(captions);
}

function sayDescription(description: Access['audioDescription'], because: string | undefined): string {
  if (description === undefined) return notKnown;
  if (description === 'as text') return 'In words, below the transcript';
  return because ? `Not needed: ${because.charAt(0).toLowerCase()}${because.slice(1)}` : first(description);
}

function first(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a recording that can be watched still lacks, each as a short phrase with the part of `access` that would say it. */
export function lackingIn({ access = {} }: Pick<Recording, 'access'>, hasTranscript: boolean): Lacking[] {
  const { captions, transcript, audioDescription, signLanguage } = access;
  const hasDescription = audioDescription !== undefined && audioDescription !== 'missing';
  const isSigned = signLanguage !== undefined && signLanguage !== 'missing';
  const lacking: (Lacking | false)[] = [
    (captions === undefined || captions === 'none') && { part: 'captions', say: 'captions' },
    captions === 'made by a machine' && { part: 'captionsChecked', say: 'captions that a person has checked' },
    !hasTranscript && !transcript && { part: 'transcript', say: 'a transcript' },
    !hasDescription && { part: 'audioDescription', say: 'an audio description' },
    !isSigned && { part: 'signLanguage', say: 'British Sign Language' },
  ];
  return lacking.filter((each) => each !== false);
}

export interface Lacking {
  part: keyof Access;
  say: string;
}
