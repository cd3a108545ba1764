/** What the check answers to a mistake, in one line: where it is and what to write. */
import { expect } from 'vitest';
import type { Problem } from '../../../lib/check/problem';
import { figure, post, problemsIn, statisticFile, talk } from '../content/made-up-content';

type Lines = string | Record<string, string>;

/** "4 category: Write webinars instead." for each error in a file. What the editor is shown as written has to be on that line. */
export function answersIn(file: string, text: string): string[] {
  const rows = text.split(/\r\n?|\n/);
  const problems = problemsIn({ [file]: text });
  expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
  expect(problems.filter(({ line = 1, written = '' }) => !rows[line - 1]?.includes(written))).toEqual([]);
  return problems.map(describeAnswer);
}

export function describeAnswer({ line, field, message }: Problem): string {
  return `${[line, field].filter(Boolean).join(' ')}: ${message}`;
}

/** The answers to a post with this front matter: "title: 2026" takes the place of the title, "no title" leaves it out. */
export function answersInFields(lines: Lines): string[] {
  return answersIn(talk, post(asLines(lines)));
}

/** The answers to a post with this text, which begins on line 15. */
export function answersInBody(body: string): string[] {
  return answersIn(talk, post({}, body));
}

/** The answers to a statistic with these lines of front matter. */
export function answersInStatistic(lines: Lines): string[] {
  return answersIn(figure, statisticFile(asLines(lines)));
}

function asLines(lines: Lines): Record<string, string> {
  if (typeof lines !== 'string') return lines;
  const [, no, name = ''] = /^(no )?(\w+)/.exec(lines) ?? [];
  return { [name]: no ? '' : lines };
}
