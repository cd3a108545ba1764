/** A tiny library without a mistake, so that a test can put one in. */
import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { adviseLibrary } from '../../../lib/check/advice';
import { type CheckedLibrary, checkLibrary } from '../../../lib/check/check';
import { formatProblems, type Problem } from '../../../lib/check/problem';
import type { CslItem } from '../../../lib/outputs/citations/citation-item';
import { fieldsRule } from '../../../lib/schema/field';
import { contentKinds, type Resource, type Statistic } from '../../../lib/schema/kinds';
import { addFiles } from '../../copy-project';

/** Path from the top of the project → content; null for a file that is missing. */
type Files = Record<string, string | Uint8Array | null>;

/** Where most tests put their post. */
export const talk = 'content/resources/talk.md';

/** The front matter of a resource; the first field is on line 2 and the text begins on line 15. */
const fields = {
  title: 'title: A talk',
  summary: 'summary: Somebody speaks about something for a while.',
  category: 'category: webinars',
  topics: 'topics: [mental-health]',
  audiences: 'audiences: [nhs]',
  organisations: 'organisations: [larch]',
  added: 'added: 2026-11-23',
  source: 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: the resource',
  status: 'status: published',
};

/** A resource's file, with lines of front matter changed or, where they are empty, removed; others are added at the end. */
export const post = fileWith(fields, 'Some words.');

function fileWith(fields: Record<string, string>, words = '') {
  return (lines: Record<string, string> = {}, body = words): string => {
    const all = Object.values({ ...fields, ...lines }).filter((line) => line !== '');
    return `---\n${all.join('\n')}\n---\n${body}\n`;
  };
}

/** Where most tests put their statistic. */
export const figure = 'content/statistics/figure.md';

/** The front matter of a statistic; the first field is on line 2. */
const statisticFields = {
  sentence: 'sentence: In Camden in 2022, 9% of Black people and 3% of white people were out of work',
  measures: 'measures: Share of people out of work',
  unit: 'unit: per cent',
  groupTerms: 'groupTerms: census',
  groups: 'groups:\n  - { group: Black, value: 9 }\n  - { group: White, value: 3 }',
  place: 'place: camden',
  period: 'period: { from: 2022 }',
  topics: 'topics: [mental-health]',
  source: 'source: { by: A council, label: A report, address: "https://example.org/report", is: found }',
  checked: 'checked: 2026-11-23',
};

/** A statistic's file, with lines changed as in `post`. */
export const statisticFile = fileWith(statisticFields);

/** Where most tests put their approach. */
export const approachPath = 'content/approaches/approach.md';

/** The front matter of an approach; the first field is on line 2. */
const approachFields = {
  name: 'name: Listening first',
  summary: 'summary: Asking people what they need before anything is planned.',
  outcomes:
    'outcomes:\n  - { name: Uptake, aim: access and uptake, verdict: mixed, certainty: few or weak studies, because: Two small studies that disagree, sources: [1] }',
  findings: 'findings:\n  - { text: Two of three services saw more people, sources: [1] }',
  sources: 'sources:\n  - { label: A review, by: Somebody, address: "https://example.org/review", read: the abstract }',
  main: 'main: { source: 1, is: review }',
  audiences: 'audiences: [nhs]',
  topics: 'topics: [mental-health]',
  added: 'added: 2026-11-23',
  checked: 'checked: 2026-11-23',
};

/** An approach's file, with lines changed as in `post`. */
export const approachFile = fileWith(approachFields);

function named(name: string, more = ''): string {
  return `---\nname: ${name}\nsummary: What a reader finds on this shelf.\n${more}---\n`;
}

const sound: Record<string, string> = {
  'content/categories/webinars.md': named('Webinars', 'line: Talks to watch\nkinds: [Webinar, Conference]\norder: 1\n'),
  'content/topics/mental-health.md': named('Mental health'),
  'content/topics/trust.md': named('Trust'),
  'content/life-stages/starting-well.md': named('Starting well', 'order: 1\n'),
  'content/audiences/nhs.md': named('The NHS', 'order: 1\n'),
  'content/organisations/larch.md': named('LARCH'),
  'content/group-terms/census.md': '---\nname: Census\nterms: [Black, Asian, White]\n---\n',
  'content/statistics/known.md': statisticFile({ sentence: 'sentence: A figure that is known and of no account' }),
  'content/approaches/known.md': approachFile({ name: 'name: An approach that is known' }),
  'content/glossary/known.md':
    '---\nterm: Known\ndefinition: A term whose meaning is known.\nsource: { label: A page, address: "https://example.org/" }\n---\n',
  'content/pages/about.md': '---\ntitle: About\nsummary: What this library is about.\n---\n\n## Who we are\n\nWords.\n',
  'content/pages/home.md':
    '---\ntitle: A library\nsummary: Everything that is in this library.\nfeatured: first\n---\n',
  'content/data/census-2021-ethnic-group.yml': `title: Groups
source: { by: An office, label: A table, address: "https://example.org/table", is: found }
licence: { name: A licence, address: "https://example.org/licence", attribution: From an office. }
period: 2021
checked: 2026-11-23
groups: [{ name: Left, short: Left }, { name: Right, short: Right }]
files:
  - file: census-2021-ethnic-group.csv
    label: Two groups
    columns: [{ name: place, is: A place }, { name: kind, is: What it is }, { name: residents, is: All },
      { name: Left (number), is: People }, { name: Right (number), is: People }]
`,
  'content/data/census-2021-ethnic-group.csv':
    'place,kind,residents,Left (number),Right (number)\nBarnet,borough,30,10,20\n',
  'content/resources/first.md': post({ title: 'title: The first' }, '## What was said\n\nWords.'),
  'public/images/map.png': '',
  'public/documents/report.pdf': '',
  'public/videos/tour.mp4': '',
};

let soundRoot: string | undefined;

/** Does something in the library with these files added or replaced. The library is written once and restored afterwards. */
function inLibrary<Result>(files: Files, work: (root: string) => Result): Result {
  const root = soundRoot ?? mkdtempSync(join(tmpdir(), 'larch-content-'));
  if (!soundRoot) {
    addFiles(root, sound);
    process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  }
  soundRoot = root;
  const tidy = () => {
    for (const path of Object.keys(files)) {
      rmSync(join(root, path), { force: true });
      if (path in sound) writeFileSync(join(root, path), sound[path] ?? '');
    }
    // A folder that a test made would be an error in the next one.
    for (const path of Object.keys(files)) removeEmpty(root, dirname(path));
  };
  for (const [path, content] of Object.entries(files))
    if (content === null) rmSync(join(root, path));
    else addFiles(root, { [path]: content });
  try {
    return work(root);
  } finally {
    tidy();
  }
}

function removeEmpty(root: string, folder: string): void {
  if (folder === '.' || !existsSync(join(root, folder)) || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmpty(root, dirname(folder));
}

/** The files of the library, by path. */
export const soundLibrary: Readonly<Record<string, string>> = sound;

/** The library with these files added or replaced, checked. */
export function check(files: Files): CheckedLibrary {
  return inLibrary(files, (root) => checkLibrary(root));
}

/** The advice on the library with these files added or replaced, on a day in 2026; the other posts have none. */
export function adviceIn(files: Files, today = '2026-11-24'): Problem[] {
  return inLibrary(files, (root) => {
    const { problems, advice } = adviseLibrary(root, today);
    if (problems.length > 0) throw new Error(formatProblems(problems));
    return advice;
  });
}

/** The problems of the library with these files added or replaced, without the changes that would fix them: fixes.test.ts has those. */
export function problemsIn(files: Files): Problem[] {
  return check(files).problems.map(({ fix, ...problem }) => problem);
}

/** The problems of a post with this text; its first line is line 15 of the file. */
export function problemsInBody(body: string): Problem[] {
  return problemsIn({ [talk]: post({}, body) });
}

/** A resource as the library has it, its fields read by the real rules. */
export function resource(own: Record<string, unknown> = {}): Resource {
  const { slug = 'talk', words = 0, ...changed } = own;
  const rule = fieldsRule(contentKinds.resources.fields);
  return { ...rule.parse({ ...read(fields), ...changed }), slug: String(slug), words: Number(words), headings: [] };
}

/** A statistic as the library has it, its fields read by the real rules. */
export function statistic(own: Record<string, unknown> = {}): Statistic {
  const { slug = 'figure', ...changed } = own;
  const rule = fieldsRule(contentKinds.statistics.fields);
  return { ...rule.parse({ ...read(statisticFields), ...changed }), slug: String(slug), words: 0, headings: [] };
}

function read(lines: Record<string, string>): object {
  return parse(Object.values(lines).join('\n'));
}

/** A work as references have it. */
export function cslItem(own: Partial<CslItem> = {}): CslItem {
  const author = [{ literal: 'Race Equality Foundation' }];
  const URL = 'https://example.org/thing';
  return { id: 'thing', type: 'webpage', title: 'A thing', author, language: 'en-GB', URL, ...own };
}
