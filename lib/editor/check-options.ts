import { parseArgs } from 'node:util';

export interface CheckOptions {
  json: boolean;
  github: boolean;
  fix: boolean;
  /** The file to write suggestions into. */
  suggestions?: string | undefined;
}

const help = `npm run check                     lists everything that is wrong in content/, then advice
npm run check -- --fix            mends what leaves no doubt, shows each change, then checks
npm run check -- --json           prints the same as JSON, for other programs
npm run check -- --github         marks the lines in a pull request on GitHub
npm run check -- --suggestions F  writes changes that a reviewer can take over to the file F

It ends with 0 where nothing must be mended, 1 where something must, 2 where it was called wrongly.`;

/** What the command was asked for, or what to say instead. */
export function readOptions(args: string[]): CheckOptions | { help: string } | { misuse: string } {
  const misuse = (say: string) => ({ misuse: `${say}\n\n${help}` });
  try {
    const { help: isAsked, ...options } = parse(args);
    if (isAsked) return { help };
    return options.json && options.github ? misuse('--json and --github cannot be asked for together.') : options;
  } catch {
    return misuse(`This cannot be understood: ${args.join(' ')}`);
  }
}

/** Throws where it is asked for something that there is not. */
function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = { help: flag, json: flag, github: flag, fix: flag, suggestions: { type: 'string' } } as const;
  return parseArgs({ args, options }).values;
}
