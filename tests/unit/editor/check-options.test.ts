import { expect, test } from 'vitest';
import { readOptions } from '../../../lib/editor/check-options';

const help = `npm run check                     lists everything that is wrong in content/, then advice
npm run check -- --fix            mends what leaves no doubt, shows each change, then checks
npm run check -- --json           prints the same as JSON, for other programs
npm run check -- --github         marks the lines in a pull request on GitHub
npm run check -- --suggestions F  writes changes that a reviewer can take over to the file F

It ends with 0 where nothing must be mended, 1 where something must, 2 where it was called wrongly.`;

test('it says what it can do', () => {
  expect(readOptions(['--help'])).toEqual({ help });
});

test.each([[['--fixx']], [['content/resources/talk.md']], [['--suggestions']]])(
  'it refuses what it does not understand: %s',
  (args) => {
    expect(readOptions(args)).toEqual({ misuse: `This cannot be understood: ${args.join(' ')}\n\n${help}` });
  },
);

test('it prints for programs or for GitHub', () => {
  expect(readOptions(['--json', '--github'])).toEqual({
    misuse: `--json and --github cannot be asked for together.\n\n${help}`,
  });
  expect(readOptions(['--github', '--suggestions', 'a.json'])).toEqual({
    json: false,
    github: true,
    fix: false,
    suggestions: 'a.json',
  });
});
