/** Whatever the schema allows passes the check; whatever is then made wrong is found, and in no other file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { isRequired } from '../../../lib/schema/field';
import { contentFolders, contentKinds, ruleOf } from '../../../lib/schema/kinds';
import { problemsIn } from '../content/made-up-content';
import { type MadeUpPost, madeUpPost } from './arbitrary-posts';
import { runs } from './runs';

const pathOf = ({ folder }: MadeUpPost) => `content/${folder}/made-up.md`;

test('every post that the fields allow has no error', () => {
  fc.assert(
    fc.property(madeUpPost, (made) => {
      const problems = problemsIn({ [pathOf(made)]: made.text });
      // What a recording says of its captions has to agree with their files, which no schema knows.
      expect(problems.filter(({ field = '' }) => !field.startsWith('recordings'))).toEqual([]);
    }),
    runs(300),
  );
});

test('every value of a post comes through as it was written', () => {
  fc.assert(
    fc.property(madeUpPost, (made) => {
      const { post, problems } = parsePost(pathOf(made), made.text);
      expect(problems).toEqual([]);
      expect(post?.data).toEqual(made.data);
      expect(post?.body).toBe(`\n${made.body}\n`);
      expect(ruleOf(made.folder).safeParse(post?.data).success).toBe(true);
    }),
    runs(1000),
  );
});

test('the made-up posts are of every folder and use every field', () => {
  const seen = new Set(
    fc.sample(madeUpPost, 500).flatMap(({ folder, data }) => Object.keys(data).map((name) => `${folder} ${name}`)),
  );
  const all = contentFolders.flatMap((folder) =>
    Object.keys(contentKinds[folder].fields).map((name) => `${folder} ${name}`),
  );
  expect(all.filter((name) => !seen.has(name))).toEqual([]);
});

/** One mistake in a sound post. */
const mistakes: Readonly<Record<string, (made: MadeUpPost, pick: number) => string | Uint8Array>> = {
  'a required field is left out': (made, pick) => {
    const required = requiredOf(made);
    return written({ ...made.data, [required[pick % required.length] ?? '']: undefined }, made.body);
  },
  'a required field is empty': (made, pick) => {
    const required = requiredOf(made);
    return written({ ...made.data, [required[pick % required.length] ?? '']: null }, made.body);
  },
  'a field holds what is of no kind': (made, pick) => {
    const names = Object.keys(made.data);
    return written({ ...made.data, [names[pick % names.length] ?? '']: { toString: { valueOf: 1 } } }, made.body);
  },
  'a field is not known': (made, pick) => {
    const names = ['titel', '__proto__', 'constructor', 'hasOwnProperty', '', '👩‍⚕️'];
    return made.text.replace('---', `---\n${JSON.stringify(names[pick % names.length])}: 1`);
  },
  'a field is there twice': (made) => made.text.replace('---', '---\nsummary: Once more, with feeling and many words.'),
  'a bracket is not closed': (made) => made.text.replace('---', '---\nx: ['),
  'an anchor of YAML is named': (made) => made.text.replace('---', '---\nx: &x 1\ny: *x'),
  'there is no front matter': (made) => made.text.replace('---', ''),
  'the front matter does not end': (made) => `---\n${JSON.stringify(made.data)}\n${made.body}`,
  'there is HTML': (made) => `${made.text}\n\n<b>Words</b>\n`,
  'there is a second title': (made) => `${made.text}\n\n# Words\n`,
  'there is a heading without words': (made) => `${made.text}\n\n##\n`,
  'there is no such block': (made) => `${made.text}\n\n:::carre\nWords.\n:::\n`,
  'a block does not end': (made) => `${made.text}\n\n:::care\nWords.\n`,
  'a link leads nowhere': (made) => `${made.text}\n\n[Words](/nowhere/)\n`,
  'a link runs a script': (made) => `${made.text}\n\n[Words](javascript:x)\n`,
  'there is no such picture': (made) => `${made.text}\n\n![A map](/images/none.png)\n`,
  'a picture has no words': (made) => `${made.text}\n\n![](/images/map.png)\n`,
  'it is not UTF-8': (made) => Buffer.concat([Buffer.from(made.text), Buffer.from([0xe9])]),
  'it holds a NUL': (made) => `${made.text}\0`,
  'it is empty': () => ' \n',
  'it is too long': (made) => made.text + 'a\n\n'.repeat(70_000),
};

function requiredOf({ folder }: MadeUpPost): string[] {
  return Object.entries(contentKinds[folder].fields).flatMap(([name, field]) => (isRequired(field) ? name : []));
}

function written(data: object, body: string): string {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `---\n${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n${body}\n`;
}

test.each(Object.entries(mistakes))('an error is found, and in no other file, if %s', (_, spoil) => {
  fc.assert(
    fc.property(madeUpPost, fc.nat(50), (made, pick) => {
      const problems = problemsIn({ [pathOf(made)]: spoil(made, pick) });
      expect([...new Set(problems.map(({ file }) => file))]).toEqual([pathOf(made)]);
    }),
    runs(20),
  );
});
