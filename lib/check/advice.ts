/** Warnings: everything that could be better in the content. They block nothing. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isListed } from '../content/status';
import { wantedAccess, wantedFacts } from '../content/wanted';
import { formatDate, isDay } from '../dates';
import { nodesOf } from '../markdown/parse';
import { fieldsRule } from '../schema/field';
import { contentKinds } from '../schema/kinds';
import { checkLibrary } from './check';
import { walkFields } from './fields';
import type { ContentFile } from './files';
import { atField, atLine, lineOf, type Problem, sortProblems } from './problem';
import type { WordList } from './word-lists';
import { adviseAbbreviations, adviseSentences, adviseWords, passagesOf } from './wording';

export type AdvisedLibrary = ReturnType<typeof adviseLibrary>;

/** Like `checkLibrary`, with advice as of `today` (`YYYY-MM-DD`). */
export function adviseLibrary(root: string, today: string) {
  const advice: Problem[] = [];
  const checked = checkLibrary(root, (file, tree, words) => advice.push(...adviseText(file, tree, words)));
  const captioned = new Set(checked.captioned.map(({ slug, id }) => `${slug}/${id}`));
  for (const file of checked.files)
    advice.push(...adviseFields(file, today), ...wantedIn(file, today, (id) => captioned.has(`${file.slug}/${id}`)));
  /** Warnings and `wanted`, sorted by file and line. */
  return { ...checked, advice: sortProblems([...advice, ...checked.warnings]) };
}

function* adviseText(file: ContentFile, tree: Root, words: WordList): Generator<Problem> {
  const names = words.instead.flatMap(({ except }) => except);
  const passages = passagesOf(file, tree, names);
  for (const passage of passages) yield* adviseSentences(passage);
  yield* adviseWords(passages, words);
  const inBody = passages.filter((passage) => passage.in !== 'field');
  yield* adviseAbbreviations(inBody, words);
  for (const [node, written, message] of [
    ...adviseSections(tree),
    ...adviseLinks(tree, words),
    ...adviseLanguages(tree),
  ])
    yield atLine(file, lineOf(node), { message, level: 'warning' }, written);
}

/** A warning about a node of the text. */
type Warning = [node: Nodes, written: string, message: string];

/** Warnings about the fields of one file, as of this day (`YYYY-MM-DD`). */
function* adviseFields(file: ContentFile, today: string): Generator<Problem> {
  const { folder, data } = file;
  const at = (path: readonly PropertyKey[], message: string) => atField(file, path, message, { level: 'warning' });
  // A year or month is in the future only if all of it is. A value that isn't a date has an error of its own.
  for (const { path, field, value } of walkFields(contentKinds[folder].fields, data))
    if (field.isPast && String(value) > today.slice(0, String(value).length) && field.rule.safeParse(value).success)
      yield at(path, `This date is in the future. Today is ${formatDate(today)}.`);
    else if (field.kind === 'text' && /^(?:“[^“”]*”|‘[^‘’]*’)$/.test(String(value)))
      yield at(path, 'Readers would see these quotation marks. Delete them, unless they are part of the text.');
    else if (field.kind === 'video' && /[?&]list=/.test(String(value)) && field.rule.safeParse(value).success)
      yield at(path, 'This shows only one video of the playlist. If you mean others too, add each as a recording.');
  if (folder !== 'resources' || data.status !== 'published') return;
  const { added, reviewed, reviewDue } = data;
  if (isDayText(added) && added > today)
    yield at(['added'], `This page won’t be published until ${formatDate(added)}.`);
  if (reviewed === undefined)
    yield at(['reviewed'], `Say when someone last checked this against its sources. Add: reviewed: ${today}`);
  if (reviewDue === undefined)
    yield at(['reviewDue'], `Say when to check this again. Add: reviewDue: ${monthsLater(today, 6)}`);
  if (!isDayText(reviewDue) || reviewDue > today) return;
  const isOld = isDayText(reviewed) && reviewed <= today && reviewDue <= reviewed;
  yield at(
    ['reviewDue'],
    isOld
      ? `This isn’t after the last review, on ${formatDate(reviewed)}. Write the date of the next one.`
      : `A review has been due since ${formatDate(reviewDue)}. Check the page against its sources, then update both dates.`,
  );
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
function wantedIn(file: ContentFile, today: string, hasCaptions: (id: string | undefined) => boolean): Problem[] {
  if (file.folder !== 'resources') return [];
  const { data: resource } = fieldsRule(contentKinds.resources.fields).safeParse(file.data);
  if (!resource || !isListed(resource, today)) return [];
  return [...wantedFacts(resource), ...wantedAccess(resource, hasCaptions)].map(({ path, phrase: message }) =>
    atField(file, path, message, { level: 'wanted', written: undefined }),
  );
}

/** One warning for each empty section, as `npm run new` leaves them. Comments don't count as text. */
function* adviseSections(tree: Root): Generator<Warning> {
  const shown = tree.children.filter(({ type }) => type !== 'html' && type !== 'definition');
  for (const [index, node] of shown.entries()) {
    const next = shown[index + 1];
    if (node.type === 'heading' && (!next || (next.type === 'heading' && next.depth <= node.depth)))
      yield [node, textOf(node), 'There is no text below this heading. Write some, or delete the heading.'];
  }
}

/** Vague link texts, which make no sense read out of context by a screen reader, and uninformative alt texts. */
function* adviseLinks(tree: Root, { links }: WordList): Generator<Warning> {
  const vague = new Set(links.map((words) => words.toLowerCase()));
  const instead = 'Write the name of the page: [the evidence summary](https://…)';
  for (const node of nodesOf(tree, 'link')) {
    const written = textOf(node).replace(/\s+/g, ' ').trim();
    if (/^(?:https?:\/\/|www\.)/i.test(written)) yield [node, written, `Screen readers spell out a URL. ${instead}`];
    else if (vague.has(written.toLowerCase().replace(/[.:…]+$/, '')))
      yield [node, written, `This doesn’t say where the link goes. ${instead}`];
  }
  for (const node of nodesOf(tree, 'image'))
    if (/^(?:an? |the )?(?:image|photo|photograph|picture|graphic|screenshot) (?:of|showing) /i.test(node.alt ?? ''))
      yield [node, node.alt ?? '', 'Screen readers already say “image”. Start with what it shows.'];
}

/** One warning for each run of blocks mostly in another script outside a :::language block. */
function* adviseLanguages({ children }: Root): Generator<Warning> {
  let before = false;
  for (const node of children) {
    const text = node.type === 'containerDirective' && node.name === 'language' ? '' : textOf(node);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const others = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
    const isOther = others > 3 && others > letters / 2;
    if (isOther && !before)
      yield [
        node,
        text.split('\n')[0] ?? '',
        'Say which language this is. Write :::language{is="…"} above it, with a code such as ar for Arabic or bn for Bengali, and ::: below it.',
      ];
    before = isOther;
  }
}
