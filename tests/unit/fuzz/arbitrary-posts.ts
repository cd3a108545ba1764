/** Any post that the schema allows, each field by its kind. */

import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { markup } from '../../../lib/check/references';
import { type Field, type Fields, isRequired } from '../../../lib/schema/field';
import { type ContentFolder, contentFolders, contentKinds } from '../../../lib/schema/kinds';

export interface MadeUpPost {
  folder: ContentFolder;
  data: Record<string, unknown>;
  body: string;
  /** The file as an editor could save it. */
  text: string;
}

/** What the small sound library has besides. */
const known = {
  categories: ['webinars'],
  topics: ['mental-health', 'trust'],
  'life-stages': ['starting-well'],
  audiences: ['nhs'],
  organisations: ['larch'],
  resources: ['first'],
  statistics: ['known'],
  approaches: ['known'],
  'group-terms': ['census'],
  glossary: ['known'],
} as const;

const paragraphs = [
  '## What was said\n\nWords.',
  '- One\n- Two [with a link](/about/)',
  '> Said so.',
  ':::care\nWords.\n:::',
  ':::answer[What then?]\nThis.\n:::',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'A claim[^1].\n\n[^1]: Its source.',
  '![A map](/images/map.png)',
  '`<b>` and ratio 3:one, at 10:30.',
  '<!-- A remark. -->',
  'שלום 👩‍⚕️ \\* é',
];

/** A sound post of any folder. */
export const madeUpPost: fc.Arbitrary<MadeUpPost> = fc.constantFrom(...contentFolders).chain((folder) =>
  fc
    .record({
      data: ofFields(contentKinds[folder].fields).map((data) => agreeing(folder, data)),
      body: fc.uniqueArray(fc.constantFrom(...paragraphs), { maxLength: 5 }).map((parts) => parts.join('\n\n')),
      write: fc.constantFrom(asLines, asJson),
      end: fc.constantFrom('\n', '\r\n'),
      byteOrderMark: fc.constantFrom('', '\uFEFF'),
    })
    .map(({ data, body, write, end, byteOrderMark }) => {
      const text = byteOrderMark + `---\n${write(data)}---\n\n${body}\n`.replaceAll('\n', end);
      return { folder, data, body, text };
    }),
);

function asLines(data: object): string {
  return stringify(data, { lineWidth: 0 });
}

/** JSON is YAML too. */
function asJson(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** What the fields of a folder have to agree on. */
function agreeing(folder: ContentFolder, data: Record<string, unknown>): Record<string, unknown> {
  if (folder === 'resources') return withStatus(data);
  if (folder === 'approaches') return withOneSource(data);
  return folder === 'statistics' ? withGroups(data) : data;
}

/** The groups are those of the one list that there is, with values that can be compared. */
function withGroups(data: Record<string, unknown>): Record<string, unknown> {
  const black = { group: 'Black', value: 50.5, low: 40, high: 60, hedge: 'about' };
  const white = { group: 'White', value: 30 };
  return {
    ...data,
    unit: 'per cent',
    period: { from: '2021', to: '2022-03' },
    ...('comparedWith' in data
      ? { comparedWith: 'White', groups: [{ ...black, ratio: 1.7, difference: 20.5 }, white] }
      : { groups: [black, white] }),
  };
}

/** Every number of a source is that of the first, and no verdict is better than its certainty. */
function withOneSource(data: Record<string, unknown>): Record<string, unknown> {
  const part = (name: string) => Object(data[name]);
  const cited = (name: string, more = {}) =>
    name in data && { [name]: part(name).map((each: object) => ({ ...each, sources: [1], ...more })) };
  return {
    ...data,
    ...cited('outcomes', { verdict: 'mixed' }),
    ...cited('findings'),
    ...cited('examples'),
    main: { ...part('main'), source: 1 },
    ...('effort' in data && { effort: { ...part('effort'), sources: [1] } }),
  };
}

/** A status that needs a word more has it. */
function withStatus(data: Record<string, unknown>): Record<string, unknown> {
  const { supersededBy: _, withdrawnBecause: __, ...others } = data;
  if (data.status === 'superseded') return { ...others, supersededBy: 'first' };
  return data.status === 'withdrawn' ? { ...others, withdrawnBecause: 'The maker has taken it back' } : others;
}

function ofFields(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const each = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      // A type of the one category that there is; and a language, which has the codes of the web.
      name === 'kind'
        ? fc.constantFrom('Webinar', 'Conference')
        : name === 'language'
          ? fc.constantFrom('bn', 'ar', 'zh-Hant')
          : ofField(field),
    ]),
  );
  return fc.record(each, {
    requiredKeys: Object.keys(fields).filter((name) => fields[name] && isRequired(fields[name])),
  });
}

function ofField(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return words(field);
    case 'day':
      return day;
    case 'partial date':
      return fc.oneof(
        day,
        day.map((written) => written.slice(0, 7)),
        fc.integer({ min: 1948, max: 2026 }),
      );
    case 'web address':
      return webAddress;
    case 'short name':
      // A language is a short name too.
      return fc
        .oneof(
          fc.constant('bn'),
          fc.stringMatching(/^[a-z0-9]{1,8}$/).map((name) => `n${name}`),
        )
        .filter((name) => field.rule.safeParse(name).success);
    case 'own address':
      return fc.stringMatching(/^[a-z0-9]{1,8}$/).map((name) => `/old/${name}/`);
    case 'document address':
      return fc.oneof(webAddress, fc.constant('/documents/report.pdf'));
    case 'video':
      return fc.constantFrom('https://youtu.be/aaaaaaaaaaa', 'https://vimeo.com/1', '/videos/tour.mp4');
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []));
    case 'yes or no':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 100_000 });
    case 'decimal':
      return fc.integer({ min: -999, max: 999 }).map((number) => number / 10);
    case 'reference':
      return fc.constantFrom(...(field.vocabulary ? known[field.vocabulary] : []));
    case 'list': {
      const minLength = field.rule.safeParse([]).success ? 0 : 1;
      const { of } = field;
      return of
        ? fc.uniqueArray(ofField(of), { minLength, maxLength: 3, selector: (value) => JSON.stringify(value) })
        : fc.constant([]);
    }
    case 'group':
      return ofFields(field.fields ?? {});
  }
}

const day = fc
  .date({ min: new Date('1948-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const webAddress = fc
  .tuple(fc.domain(), fc.webPath(), fc.webQueryParameters())
  .map(([host, path, query]) => `https://${host}${path}?${query}`)
  .filter((address) => URL.canParse(address) && !/[\s<>"\\]/.test(address));

/** Characters that mean something to YAML, to Markdown or to a browser, and some that take two places or run the other way. */
const characters = fc.constantFrom(
  ...'abcdefgh    :#-?*&!|>%@`"\'{}[],<\\/=~.1é½ßשم',
  '👩‍⚕️',
  '\u0301',
  ': ',
  ' #',
  '- ',
);

function words(field: Field): fc.Arbitrary<string> {
  const { minLength = 1, maxLength = 200 } = z.toJSONSchema(field.rule);
  return fc
    .array(characters, { minLength, maxLength: Math.min(maxLength, minLength + 40) })
    .map((parts) => parts.join('').trim())
    .filter((text) => text.length >= minLength && text.length <= maxLength && field.rule.safeParse(text).success)
    .filter((text) => !markup.test(text));
}
