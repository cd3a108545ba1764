/** Warnings: everything that could be better in the content. They block nothing. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isListed } from '../content/status';
import { wantedAccess, wantedFacts } from '../content/wanted';
import { isDay, sayDate } from '../dates';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { type CheckedLibrary, checkLibrary } from './check';
import { collectFaults, type Fault, lineOf, sortFaults } from './fault';
import { sayPath, walkFields } from './fields';
import type { ContentFile } from './files';
import type { WordList } from './word-lists';
import {
  adviseAbbreviations,
  adviseSentences,
  adviseWords,
  passagesIn,
  passagesInFields,
  type WordFinder,
  wordFinder,
} from './wording';

export interface AdvisedLibrary extends CheckedLibrary {
  /** Warnings and `wanted`, sorted by file and line. */
  advice: Fault[];
}

/** Like `checkLibrary`, with advice as of `today` (`YYYY-MM-DD`). */
export async function adviseLibrary(root: string, today: string): Promise<AdvisedLibrary> {
  const advice: Fault[] = [];
  let lookup: Lookup | undefined;
  const checked = await checkLibrary(root, (file, tree, words) => {
    lookup ??= { words, names: words.instead.flatMap(({ except }) => except), finder: wordFinder(words) };
    advice.push(...adviseText(file, tree, lookup));
  });
  const captioned = new Set(checked.captioned.map(({ slug, id }) => `${slug}/${id}`));
  for (const file of checked.files)
    advice.push(...adviseDates(file, today), ...wantedIn(file, today, (id) => captioned.has(`${file.slug}/${id}`)));
  return { ...checked, advice: sortFaults([...advice, ...checked.untidy]) };
}

/** The editors' word list, ready for use. */
interface Lookup {
  words: WordList;
  names: readonly string[];
  finder: WordFinder | undefined;
}

type Warn = (node: Nodes, written: string, say: string) => void;

function adviseText(content: ContentFile, tree: Root, { words, names, finder }: Lookup): Fault[] {
  const { file } = content;
  const inBody = passagesIn(content, tree, names);
  const { faults, report } = collectFaults(content);
  const warn: Warn = (node, written, say) => report(lineOf(node), say, { written, level: 'warning' });
  adviseSections(tree, warn);
  adviseLinks(tree, words, warn);
  adviseLanguages(tree, warn);
  return [
    ...[...passagesInFields(content, names), ...inBody].flatMap((passage) => [
      ...adviseSentences(passage, file),
      ...(finder ? adviseWords(passage, finder, file) : []),
    ]),
    ...adviseAbbreviations(inBody, words, file),
    ...faults,
  ];
}

/** Warnings about the dates of one file, as of this day (`YYYY-MM-DD`). */
function adviseDates(content: ContentFile, today: string): Fault[] {
  const { file, folder, data } = content;
  const at = (path: readonly PropertyKey[], say: string): Fault => ({
    file,
    ...content.locate(path),
    field: sayPath(path),
    level: 'warning',
    say,
  });
  const early = [...walkFields(contentKinds[folder].fields, data)].flatMap(({ path, field, value }) => {
    // A year or month is in the future only if all of it is.
    if (!field.isPast || String(value) <= today.slice(0, String(value).length)) return [];
    // A value that isn't a date has an error of its own.
    if (!field.rule.safeParse(value).success) return [];
    return [at(path, `This date is in the future. Today is ${sayDate(today)}.`)];
  });
  return folder === 'resources' && data.status === 'published' ? [...early, ...adviseReview(data, at, today)] : early;
}

type At = (path: readonly PropertyKey[], say: string) => Fault;

function adviseReview({ added, reviewed, reviewDue }: Record<string, unknown>, at: At, today: string): Fault[] {
  const advice: Fault[] = [];
  if (isDayText(added) && added > today)
    advice.push(at(['added'], `This page won’t be published until ${sayDate(added)}.`));
  if (reviewed === undefined)
    advice.push(at(['reviewed'], `Say when someone last checked this against its sources. Add: reviewed: ${today}`));
  if (reviewDue === undefined)
    advice.push(at(['reviewDue'], `Say when to check this again. Add: reviewDue: ${monthsLater(today, 6)}`));
  else if (isDayText(reviewDue) && reviewDue <= today) {
    const isTurned = isDayText(reviewed) && reviewed <= today && reviewDue <= reviewed;
    advice.push(
      at(
        ['reviewDue'],
        isTurned
          ? `This isn’t after the last review, on ${sayDate(reviewed)}. Write the date of the next one.`
          : `A review has been due since ${sayDate(reviewDue)}. Check the page against its sources, then update both dates.`,
      ),
    );
  }
  return advice;
}

/** The same day some months later, or the last day of that month. */
function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value) === true;
}

/** What is wanted for a post that readers see on `today`, as short phrases. `hasCaptions` takes the recording's name. */
function wantedIn(content: ContentFile, today: string, hasCaptions: (id: string | undefined) => boolean): Fault[] {
  const { file, folder, data } = content;
  if (folder !== 'resources') return [];
  const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(data);
  if (!resource || !isListed(resource, today)) return [];
  return [...wantedFacts(resource), ...wantedAccess(resource, hasCaptions)].map(({ path, say }) => ({
    file,
    line: content.locate(path).line,
    field: sayPath(path),
    level: 'wanted',
    say,
  }));
}

/** One warning for each empty section, as `npm run new` leaves them. Comments don't count as text. */
function adviseSections(tree: Root, warn: Warn): void {
  const shown = tree.children.filter(({ type }) => type !== 'html' && type !== 'definition');
  for (const [index, node] of shown.entries()) {
    const next = shown[index + 1];
    if (node.type === 'heading' && (!next || (next.type === 'heading' && next.depth <= node.depth)))
      warn(node, textOf(node), 'There is no text below this heading. Write some, or delete the heading.');
  }
}

/** Vague link texts, which make no sense read out of context by a screen reader, and uninformative alt texts. */
function adviseLinks(tree: Root, { links }: WordList, warn: Warn): void {
  const vague = new Set(links.map((words) => words.toLowerCase()));
  visit(tree, (node) => {
    const words = node.type === 'link' ? textOf(node).replace(/\s+/g, ' ').trim() : '';
    if (/^(?:https?:\/\/|www\.)/i.test(words))
      warn(
        node,
        words,
        'Screen readers spell out a URL. Write the name of the page instead: [the evidence summary](https://…)',
      );
    else if (vague.has(words.toLowerCase().replace(/[.:…]+$/, '')))
      warn(
        node,
        words,
        'This doesn’t say where the link goes. Write the name of the page: [the evidence summary](https://…)',
      );
    if (
      node.type === 'image' &&
      /^(?:an? |the )?(?:image|photo|photograph|picture|graphic|screenshot) (?:of|showing) /i.test(node.alt ?? '')
    )
      warn(node, node.alt ?? '', 'Screen readers already say “image”. Start with what it shows.');
  });
}

/** Scripts, each with the language code most often written in it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/** One warning for each run of blocks mostly in another script outside a :::language block. */
function adviseLanguages({ children }: Pick<Root, 'children'>, warn: Warn): void {
  let before: string | undefined;
  for (const node of children) {
    const code = languageOf(node);
    if (code !== undefined && code !== before)
      warn(
        node,
        textOf(node).split('\n')[0] ?? '',
        `Say which language this is. Write above it: :::language{is="${code}"} and below it: ::: (${code} is only our guess.)`,
      );
    before = code;
  }
}

function languageOf(node: Nodes): string | undefined {
  if (node.type === 'containerDirective' && node.name === 'language') return undefined;
  const text = textOf(node);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([script]) => {
    const own = text.match(new RegExp(script, 'gu'))?.length ?? 0;
    return own > 3 && own > letters / 2;
  })?.[1];
}
