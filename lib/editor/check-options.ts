import { parseArgs } from 'node:util';

export interface CheckOptions {
  json: boolean;
  github: boolean;
  fix: boolean;
  /** Whether to list the links that are needed, and nothing else. */
  wanted: boolean;
  /** The file to write suggestions into. */
  suggestions?: string | undefined;
}

const help = `npm run check                     lists every error in content/, then advice
npm run check -- --fix            fixes what is beyond doubt, shows each change, then checks
npm run check -- --wanted         lists every link that is still needed, with the page to look on and the field to fill in
npm run check -- --json           prints the same as JSON, for other programs
npm run check -- --github         marks the lines in a pull request on GitHub
npm run check -- --suggestions F  writes changes that a reviewer can accept to the file F

Exit codes: 0 no errors, 1 errors, 2 wrong options.`;

/** The options of the command, or what to print instead. */
export function readOptions(args: string[]): CheckOptions | { help: string } | { misuse: string } {
  const misuse = (say: string) => ({ misuse: `${say}\n\n${help}` });
  try {
    const { help: isAsked, ...options } = parse(args);
    if (isAsked) return { help };
    return options.json && options.github ? misuse('Use either --json or --github, not both.') : options;
  } catch {
    return misuse(`Unknown options: ${args.join(' ')}`);
  }
}

/** Throws if there is no such option. */
function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    help: flag,
    json: flag,
    github: flag,
    fix: flag,
    wanted: flag,
    suggestions: { type: 'string' },
  } as const;
  return parseArgs({ args, options }).values;
}
