import { expect, test } from 'vitest';
import { readOptions } from '../../../lib/editor/check-options';

const help = `npm run check                     lists every error in content/, then advice
npm run check -- --fix            fixes what is beyond doubt, shows each change, then checks
npm run check -- --wanted         lists every link that is still needed, with the page to look on and the field to fill in
npm run check -- --json           prints the same as JSON, for other programs
npm run check -- --github         marks the lines in a pull request on GitHub
npm run check -- --suggestions F  writes changes that a reviewer can accept to the file F

Exit codes: 0 no errors, 1 errors, 2 wrong options.`;

test('it says what it can do', () => {
  expect(readOptions(['--help'])).toEqual({ help });
});

test.each([[['--fixx']], [['content/resources/talk.md']], [['--suggestions']]])(
  'it refuses what it does not understand: %s',
  (args) => {
    expect(readOptions(args)).toEqual({ misuse: `Unknown options: ${args.join(' ')}\n\n${help}` });
  },
);

test('it prints for programs or for GitHub', () => {
  expect(readOptions(['--json', '--github'])).toEqual({
    misuse: `Use either --json or --github, not both.\n\n${help}`,
  });
  expect(readOptions(['--github', '--suggestions', 'a.json'])).toEqual({
    json: false,
    github: true,
    fix: false,
    wanted: false,
    suggestions: 'a.json',
  });
});
