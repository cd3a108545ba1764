/** How text is split into words, and when two words count as the same. Runs in browsers. */
import { stemmer } from 'stemmer';

export interface Word {
  text: string;
  /** Its position in the text, from and up to. */
  start: number;
  end: number;
}

/** The words of a text in order: "co-production", "people’s" and "2.3" are one word each. */
export function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu),
    (found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }),
  );
}

/** Normalises British and American spellings. Order matters. No lookbehind: Safari before 16.4 doesn't support it. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3}|real)iz(e[drs]?|ers?|ing|ations?|ational)$/, '$1is$2'], // organize
  [/([a-z]{2})yz(e[drs]?|ing)$/, '$1ys$2'], // analyze
  [/([a-z]{2})our(s|ed|ing|al|ally|able|ist|ists|ite|ites|itism|ers?|hoods?|ly|ful|less)?$/, '$1or$2'], // behaviour
  [/([a-z]{3})mmes?$/, '$1m'], // programmes
  [/([a-z]{2}[bt])re(s?)$/, '$1er$2'], // centre, fibre
  [/([a-z]{3})tred$/, '$1tered'],
  [/fulfill/, 'fulfil'],
  [/ll(ing|ed|ors?|ers?|ments?)$/, 'l$1'], // counselling
  [/(def|off|lic|pret)enc(e[ds]?)$/, '$1ens$2'], // licence
  [/^practis/, 'practic'],
  [/([a-z]{3})ogues?$/, '$1og'], // dialogue
  [/rrhoea/, 'rrhea'],
  [/^(?:ae|oe)([a-z]{3})/, 'e$1'], // oestrogen
  [/([a-z])(?:ae|oe)([a-z]{3})/, '$1e$2'], // paediatric
  [/^ageing$/, 'aging'],
  [/^judgement/, 'judgment'],
  [/^grey/, 'gray'],
  [/mould/, 'mold'],
  [/sulph/, 'sulf'],
  [/^artefact/, 'artifact'],
  [/(sk|w)ilful/, '$1illful'],
  [/^sceptic/, 'skeptic'],
  [/^enquir/, 'inquir'],
  [/^mom(s?|my|mies)$/, 'mum$1'],
  [/([b-df-hj-np-tv-xz])ys$/, '$1ies'], // communitys
];

/** Irregular forms. */
const irregular: Readonly<Record<string, string>> = {
  women: 'woman',
  womens: 'woman',
  men: 'man',
  mens: 'man',
  children: 'child',
  childrens: 'child',
  peoples: 'people',
  midwives: 'midwife',
  wives: 'wife',
  taught: 'teach',
  learnt: 'learn',
  burnt: 'burn',
  spelt: 'spell',
  paid: 'pay',
  lost: 'lose',
  heard: 'hear',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  sent: 'send',
  spent: 'spend',
  slept: 'sleep',
  died: 'die',
  dying: 'die',
  diagnosis: 'diagnose',
  diagnoses: 'diagnose',
  analysis: 'analyse',
  analyses: 'analyse',
  // Not "race", "park", "excel" and "universal".
  racing: 'racingi',
  parking: 'parkingi',
  excellence: 'excellenci',
  university: 'universiti',
  universities: 'universiti',
  fairer: 'fair',
  safer: 'safe',
  darker: 'dark',
  older: 'old',
  younger: 'young',
};

/** One form for every way to write a word: lower case, no accents, hyphens or possessive, one side of the Atlantic. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’.&-]/g, '');
  const word = spellings.reduce((each, [from, to]) => each.replace(from, to), plain);
  folded.set(text, word);
  return word;
}

/** Each word occurs in many records, and folding and stemming it is most of the work. */
const folded = new Map<string, string>();
const stems = new Map<string, string>();

/** What all forms of a word share: "inequality" and "inequalities", "organise" and "organizing". */
export function stemOf(text: string): string {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const word = fold(text);
  // The stemmer makes "unemployed" end in -oi and "unemployment" in -oy.
  const stem = stemmer(irregular[word] ?? word).replace(/y$/, 'i');
  stems.set(text, stem);
  return stem;
}

/** The parts of a word with a hyphen, a full stop, an ampersand or digits; none for other words. */
export function wordParts(text: string): string[] {
  const parts = text.match(/[\p{L}\p{M}'’]+|\p{N}+/gu) ?? [];
  return parts.length > 1 ? parts : [];
}

/** Stop words. */
const stopWordText = `
a able about actually after again ago all already also always am among an and another any anybody anyone anything are around
as ask asked asks at away badly be because become becomes been before began begin begins behind being best better
between both bring but by came can cannot cant come comes coming could couldnt current currently deal did didnt difference different do does
doesnt doing done dont during each either else enough even ever every everybody everyone everything exactly explain far
find found first for from further gave get gets getting give given gives go goes going gone good got had happen happened
happens has have having he hello help helps her here hers hi him his how however i id if ill im in instead into is isnt
it its ive just keep kind know known knows later latest least less let lets like likely long look looking lot lots made make makes
making many may maybe me mean meaning means meant might mine more most much must my myself near need needed needs never new newest next
no not now of off often ok on once one ones only onto or other others ought our ours out over own people per perhaps
person please possible properly put quite rather really right said same saw say says see seen shall she should show
shows since so some somebody someone something somewhere soon sort start started still such sure take taken takes tell
tells than thanks that thats the their theirs them themselves then there theres these they theyre thing things think
this those though through time times to today told too took toward towards tried try trying under until up upon us use
used useful uses using usually very via want wanted wants was wasnt way ways we win well were werent weve what whatever
whats when where whether which while who whole whom whos whose why will with within without wont work working would wouldnt yes yet
you your youre yours yourself
asking became becoming bringing brings explaining explains explained helped helping keeping keeps knowing looked looks
ourselves putting puts showed showing starting taking site website whilst amongst
against arent diff supposed hasnt havent library shouldnt stuff versus vs
bad dr feel feeling feels issue issues mr mrs ms poor problem problems prof professor trouble troubles
`;

/** Folded. */
const stopWords: ReadonlySet<string> = new Set(stopWordText.trim().split(/\s+/));

/** Whether a word is a stop word. */
export function isStopWord(text: string): boolean {
  return stopWords.has(fold(text)) || /^[a-z]$/i.test(text);
}

/** What most pages are about: health, and groups of people. */
const groupText = `
data health inequality equality disparity ethnic ethnicity ethnicities race racial racism black asian white mixed woman man child
children disease condition care service patient outcome borough london area local minority minoritised bangladeshi pakistani indian
chinese african caribbean irish family household community population
`;

/** As stems. */
export const groupWords: ReadonlySet<string> = new Set(wordsOf(groupText).map((word) => stemOf(word.text)));

/** A text as the stems of its words in order, without little words; a word with a hyphen as its parts. All of it if every word is little. */
export function runOf(text: string): string[] {
  return runOfWords(wordsOf(text).map((word) => word.text));
}

/** The same of a text that has been split. */
export function runOfWords(words: readonly string[]): string[] {
  const all = words.flatMap((word) => {
    const parts = wordParts(word);
    return parts.length > 1 ? parts : [word];
  });
  const telling = all.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : all).map(stemOf);
}
