/** References word for word, in each style by its own rules: of real resources where one has the case, else made up. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../../lib/content/authors';
import { findResource, listResourcePages } from '../../../lib/content/resources';
import { findStatistic, listStatisticPages } from '../../../lib/content/statistics';
import { bibtexEntry, risRecord } from '../../../lib/outputs/citations/citation-files';
import {
  type CslItem,
  citationMetas,
  cslName,
  originalItem,
  pageItem,
  statisticSource,
} from '../../../lib/outputs/citations/citation-item';
import { citationTexts } from '../../../lib/outputs/citations/citation-text';
import { metadataOf } from '../../../lib/outputs/metadata';
import { allPages } from '../../../lib/pages/all-pages';
import type { Page } from '../../../lib/pages/page';
import { cslItem as item, resource, statistic } from '../content/made-up-content';

/** As a reader sees them before a script puts in today's date, with titles between asterisks. */
async function message(item: CslItem): Promise<Record<string, string>> {
  const texts = await citationTexts(item);
  return Object.fromEntries(
    texts.map(({ style, parts }) => [
      style,
      parts.map(({ text, is }) => (is === 'title' ? `*${text}*` : text)).join(''),
    ]),
  );
}

function original(slug: string): CslItem {
  const found = findResource(slug);
  if (!found) throw new Error(`There is no resource ${slug}.`);
  return originalItem(found);
}

describe('the original', () => {
  test('with personal authors, publisher and year', async () => {
    const URL =
      'https://www.instituteofhealthequity.org/resources-reports/structural-racism-ethnicity-and-health-inequalities';
    const title = 'Structural Racism, Ethnicity and Health Inequalities in London';
    expect(await message(original('structural-racism-ethnicity-and-health-inequalities-in-london'))).toEqual({
      Harvard: `Marmot, M. et al. (2024) *${title}*. Institute of Health Equity. Available at: ${URL} (Accessed: day month year).`,
      APA: `Marmot, M., Allen, J., Goldblatt, P., Willis, S., Noferini, J., & Callaghan, O. (2024). *${title}*. Institute of Health Equity. ${URL}`,
      Vancouver: `Marmot M, Allen J, Goldblatt P, Willis S, Noferini J, Callaghan O. ${title} [Internet]. Institute of Health Equity; 2024 [cited year month day]. Available from: ${URL}`,
    });
  });

  test('by an organisation, without a date', async () => {
    const author = 'Race Equality Foundation';
    expect(await message(item({ publisher: author }))).toEqual({
      Harvard: `${author} (no date) *A thing*. Available at: https://example.org/thing (Accessed: day month year).`,
      APA: `${author}. (n.d.). *A thing*. Retrieved month day, year, from https://example.org/thing`,
      Vancouver: `${author}. A thing [Internet]. ${author}; [date unknown] [cited year month day]. Available from: https://example.org/thing`,
    });
  });

  test('of an event, with its day', async () => {
    const author = 'London Anti-Racism Collaboration for Health';
    const title = 'The 2025 Annual LARCH Learning and Engagement Conference';
    const URL = 'https://anti-racism.london/the-2025-annual-larch-learning-and-engagement-conference/';
    expect(await message(original('larch-conference-2025'))).toEqual({
      Harvard: `${author} (2025) *${title}* [Conference, 7 March]. Available at: ${URL} (Accessed: day month year).`,
      APA: `${author}. (2025, March 7). *${title}* [Conference]. ${URL}`,
      Vancouver: `${author}. ${title} [Conference] [Internet]. ${author}; 2025 Mar 7 [cited year month day]. Available from: ${URL}`,
    });
  });

  test('found only in a list, with a year that we worked out', async () => {
    const made = originalItem(
      resource({
        title: 'A talk about trust',
        kind: 'Learning event',
        event: { date: '2025-01-22', probably: 'year' },
        source: { label: 'Resources', address: 'https://example.org/list', is: 'a list that holds it' },
      }),
    );
    const author = 'London Anti-Racism Collaboration for Health';
    expect(await message(made)).toEqual({
      Harvard: `${author} (c. 2025) *A talk about trust* [Learning event, 22 January]. Listed at: https://example.org/list (Accessed: day month year).`,
      APA: `${author}. (ca. 2025, January 22). *A talk about trust* [Learning event]. Listed at: https://example.org/list`,
      Vancouver: `${author}. A talk about trust [Learning event] [Internet]. ${author}; [2025?] [cited year month day]. Listed at: https://example.org/list`,
    });
  });

  test('not found: each style names the related page as that, and nothing is retrieved from it', async () => {
    const related = { label: 'News', address: 'https://example.org/news', is: 'a related page' };
    const { Harvard, APA, Vancouver } = await message(originalItem(resource({ category: 'tools', source: related })));
    expect(Harvard).toContain('. Related page: https://example.org/news (Accessed:');
    expect(APA).toMatch(/\. Related page: https:\/\/example\.org\/news$/);
    expect(Vancouver).toMatch(/ Related page: https:\/\/example\.org\/news$/);
  });

  test('has no date where only that of its launch is known', () => {
    expect(
      originalItem(resource({ category: 'recommendations', event: { date: '2025-06-30' } })).issued,
    ).toBeUndefined();
  });

  test('of a statistic is its source', async () => {
    const statistic = findStatistic('unemployment-2022');
    const { Harvard } = await message(statistic ? statisticSource(statistic) : item());
    expect(Harvard).toMatch(/^GOV\.UK Ethnicity facts and figures \(2024\) \*Unemployment\*\. Available at: https:/);
  });

  test.each([
    ['Jack and others, BMJ Open', /^Jack et al\. \(2024\) \*Unemployment\*\. BMJ Open\. Available/],
    ['Lee and others (E-CHASM), Cochrane', /^Lee et al\. \(2024\) \*Unemployment\*\. Cochrane\. Available/],
    ['Authors not stated', /^\*Unemployment\* \(2024\)\. Available/],
  ])('by “%s” names authors and journal apart', async (by, expected) => {
    const statistic = findStatistic('unemployment-2022');
    if (!statistic) throw new Error('The statistic is gone.');
    const { Harvard } = await message(statisticSource({ ...statistic, source: { ...statistic.source, by } }));
    expect(Harvard).toMatch(expected);
  });

  test('that was withdrawn or superseded is marked', async () => {
    const withdrawn = resource({ category: 'tools', status: 'withdrawn', withdrawnBecause: 'Its figures were wrong.' });
    for (const text of Object.values(await message(originalItem(withdrawn)))) expect(text).toContain('[Withdrawn]');
    const superseded = resource({ status: 'superseded', supersededBy: 'remi-faqs', event: { date: '2024-05' } });
    expect((await message(originalItem(superseded))).Harvard).toMatch(/ \[.*, May, superseded\]\./);
  });
});

test('only people who wrote it are authors; else it is the first organisation, under its full name', () => {
  const people = [
    { name: 'Ada Speaker', part: 'Speaker' },
    { name: 'Ben Writer', part: 'Author of the foreword' },
    { name: 'Cy Named', part: 'Named in the write-up' },
    { name: 'Di Worked' },
  ];
  expect(authorsOf(resource({ people })).authors).toEqual([{ name: 'Ben Writer', is: 'person' }]);
  const organisations = ['greater-london-authority', 'larch'];
  expect(authorsOf(resource({ organisations })).authors).toEqual([
    { name: 'Greater London Authority', is: 'organisation' },
  ]);
});

test('names and titles are printed as they are written, curled quotation marks apart', async () => {
  const thing = item({
    title: 'Müller’s 100% of {braces}, 健康 #1 <b>',
    author: [{ family: 'Straße', given: 'Jörg' }, { literal: 'Health & Care, London' }, { literal: '王小明' }],
  });
  const { Harvard } = await message(thing);
  expect(Harvard).toMatch(
    /^Straße, J\., Health & Care, London, and 王小明 \(no date\) \*Müller’s 100% of \{braces\}, 健康 #1 <b>\*\. Available/,
  );
  expect((await message(item({ title: "The Council's page" }))).Harvard).toContain('*The Council’s page*');
});

test('a page of this site is by the library, dated when it last changed', async () => {
  const page: Page = {
    url: '/resources/remi-faqs/',
    type: 'resource',
    title: 'REMI FAQs',
    summary: 'Answers.',
    updated: '2026-11-23',
  };
  const URL = 'https://larch-resources.example/resources/remi-faqs/';
  expect(await message(pageItem(page))).toEqual({
    Harvard: `LARCH resource library (2026) *REMI FAQs* [Summary page]. Available at: ${URL} (Accessed: day month year).`,
    APA: `LARCH resource library. (2026, November 23). *REMI FAQs* [Summary page]. ${URL}`,
    Vancouver: `LARCH resource library. REMI FAQs [Summary page] [Internet]. LARCH resource library; 2026 Nov 23 [cited year month day]. Available from: ${URL}`,
  });
  const about = pageItem({ url: '/about/', type: 'text', title: 'About LARCH', summary: 'Who we are.' });
  expect((await message(about)).Harvard).toMatch(/^LARCH resource library \(no date\) \*About LARCH\*\. Available/);
});

describe('the meta tags', () => {
  const report = item({
    type: 'report',
    author: [{ family: 'Marmot', given: 'Michael' }, { literal: 'NHS England, London' }],
    publisher: 'Institute of Health Equity',
    issued: { 'date-parts': [[2024, 10, 1]] },
  });

  test('name a report as Zotero and Google Scholar read it', () => {
    expect(citationMetas(report).other).toEqual({
      citation_title: 'A thing',
      citation_author: ['Marmot, Michael', 'NHS England London,'],
      citation_publication_date: '2024/10/01',
      citation_technical_report_institution: 'Institute of Health Equity',
      citation_public_url: 'https://example.org/thing',
      citation_language: 'en-GB',
      'DC.type': 'report',
    });
  });

  // By the order in which Zotero's translators ask: the institution of a report, og:type, DC.type, then guesses.
  test.each([
    ['evidence', 'Report', 'report'],
    ['evidence', 'Article', 'webpage'],
    ['evidence', 'Data', 'dataset'],
    ['recommendations', 'Statement', 'report'],
    ['case-studies', 'Case study', 'webpage'],
    ['training', 'E-learning', 'webpage'],
    ['tools', 'Guide', 'webpage'],
    ['webinars', 'Webinar', 'presentation'],
    ['webinars', 'Podcast', 'podcast'],
    ['webinars', 'Recorded talk', 'videoRecording'],
  ])('let Zotero save a resource in %s of the type %s as a %s', (category, kind, saved) => {
    const made = resource({ category, kind });
    const page: Page = { url: '/resources/talk/', type: 'resource', title: 'A talk', summary: '' };
    const { openGraph, other } = metadataOf(page, citationMetas(originalItem(made)));
    const { 'DC.type': type, citation_technical_report_institution: institution } = other ?? {};
    // "article" is only a guess to it; "website" would be taken for the answer.
    expect(openGraph).toMatchObject({ type: 'article' });
    expect([type, institution !== undefined]).toEqual([saved, saved === 'report']);
  });

  test('let Zotero save the source of a statistic as a web page, and a work in Arabic as one', () => {
    expect(citationMetas(statisticSource(statistic())).other).toMatchObject({ 'DC.type': 'webpage' });
    const made = originalItem(resource({ language: 'ar' }));
    expect(citationMetas(made).other).toMatchObject({ citation_language: 'ar' });
    expect([risRecord(made), bibtexEntry(made)]).toEqual([
      expect.stringContaining('LA  - ar'),
      expect.stringContaining('language = {arabic}'),
    ]);
  });

  test.each([
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Simone Maria de la Cruz', 'Simone Maria de la Cruz'],
  ])('name the only author %s so that Zotero takes it for one person', (name, written) => {
    const author = [cslName({ name, is: 'person' })];
    expect(citationMetas(item({ author })).other).toMatchObject({ citation_author: [written] });
  });

  test('leave out a date that is unknown or worked out', () => {
    expect(citationMetas(item()).other).not.toHaveProperty('citation_publication_date');
    const probable = item({ issued: { 'date-parts': [[2025]], circa: 'all' } });
    expect(citationMetas(probable).other).not.toHaveProperty('citation_publication_date');
  });
});

test.each<[string, object]>([
  ['Michael Marmot', { family: 'Marmot', given: 'Michael' }],
  ['David R. Williams', { family: 'Williams', given: 'David R.' }],
  ['Rishi Das-Gupta', { family: 'Das-Gupta', given: 'Rishi' }],
  ['Dame Marie Gabriel CBE', { family: 'Gabriel', given: 'Marie' }],
  ['Professor Sir Michael Marmot, CH, FRCP', { family: 'Marmot', given: 'Michael' }],
  ['Prof. Kevin Fenton CBE, FFPH', { family: 'Fenton', given: 'Kevin' }],
  ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
  ['Simone de la Cruz', { family: 'Cruz', given: 'Simone', 'non-dropping-particle': 'de la' }],
  ['Vanessa Van Dyke', { family: 'Van Dyke', given: 'Vanessa' }],
  ['María Del Carmen Ruiz', { family: 'Ruiz', given: 'María Del Carmen' }],
  ['Nuala Ní Dhomhnaill', { family: 'Ní Dhomhnaill', given: 'Nuala' }],
  ['Anne-Marie St John', { family: 'St John', given: 'Anne-Marie' }],
  ['Dr Jane Smith MSc', { family: 'Smith', given: 'Jane' }],
  ['Ben Okri MBBS, MPH, FRCPsych', { family: 'Okri', given: 'Ben' }],
  ['The Rt Hon Diane Abbott MP', { family: 'Abbott', given: 'Diane' }],
  ['Sammy Davis Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
  ['Πλάτων Ροδοκανάκης', { family: 'Ροδοκανάκης', given: 'Πλάτων' }],
  ...['Madonna', 'Baroness Lawrence of Clarendon', '王小明', '山田 太郎', 'محمد علي', 'Dr Watson'].map(
    (literal) => [literal, { literal }] as [string, object],
  ),
])('the name “%s” has the parts %o', (name, parts) => {
  expect(cslName({ name, is: 'person' })).toEqual(parts);
});

test('every item is valid by the schema of CSL-JSON', () => {
  const ajv = new Ajv({ strict: false });
  const isValid = ajv.compile(JSON.parse(readFileSync('tests/csl/csl-data.json', 'utf8')));
  const items = [
    ...listResourcePages().map(originalItem),
    ...listStatisticPages().map(statisticSource),
    ...allPages().map(pageItem),
    originalItem(
      resource({ event: { date: '2025-01-22', probably: 'all' }, people: [{ name: 'Ludwig van B', part: 'Author' }] }),
    ),
  ];
  expect(isValid(items) ? [] : isValid.errors).toEqual([]);
});
