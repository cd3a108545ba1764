/** How a recording can be used without sound or picture, in words. */
import { sayDate } from '../dates';
import type { Recording } from './recordings';

type Access = NonNullable<Recording['access']>;

export interface AccessFact {
  term: string;
  text: string;
}

/** What is known about a recording's accessibility; unchecked features are left out. */
export function accessOf({ access = {} }: Pick<Recording, 'access'>, hasTranscript: boolean): AccessFact[] {
  const { captions, captionsChecked, audioDescription, notNeededBecause, signLanguage, slides } = access;
  return [
    { term: 'Captions', text: sayCaptions(captions, captionsChecked) },
    { term: 'Transcript', text: hasTranscript ? 'On this page, made from the captions' : undefined },
    { term: 'Audio description', text: sayDescription(audioDescription, notNeededBecause) },
    { term: 'British Sign Language', text: signLanguage && capitalised(signLanguage) },
    { term: 'Slides', text: slides && capitalised(slides) },
  ].flatMap(({ term, text }) => (text === undefined ? [] : [{ term, text }]));
}

function sayCaptions(captions: Access['captions'], checked: string | undefined): string | undefined {
  if (captions === 'its own script') return 'From the recording’s script';
  if (captions === 'made by a machine') return 'Automatic, not checked';
  return captions && (checked ? `${capitalised(captions)} on ${sayDate(checked)}` : capitalised(captions));
}

function sayDescription(description: Access['audioDescription'], because: string | undefined): string | undefined {
  if (description === 'as text') return 'In words, after the transcript';
  return (
    description &&
    (because ? `Not needed: ${because.charAt(0).toLowerCase()}${because.slice(1)}` : capitalised(description))
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface Lacking {
  part: keyof Access;
  say: string;
}

/** What a recording lacks, as short phrases with the field under `access` for each. */
export function lackingIn({ access = {} }: Pick<Recording, 'access'>, hasTranscript: boolean): Lacking[] {
  const { captions, transcript, audioDescription, signLanguage } = access;
  const hasDescription = audioDescription !== undefined && audioDescription !== 'missing';
  const isSigned = signLanguage !== undefined && signLanguage !== 'missing';
  const lacking: (Lacking | false)[] = [
    (captions === undefined || captions === 'none') && { part: 'captions', say: 'captions' },
    captions === 'made by a machine' && { part: 'captionsChecked', say: 'captions checked by a person' },
    !hasTranscript && !transcript && { part: 'transcript', say: 'a transcript' },
    !hasDescription && { part: 'audioDescription', say: 'an audio description' },
    !isSigned && { part: 'signLanguage', say: 'British Sign Language' },
  ];
  return lacking.filter((each) => each !== false);
}
