import { parseArgs } from 'node:util';

/** What was given on the command line. */
export interface NewOptions {
  title?: string | undefined;
  category?: string | undefined;
  date?: string | undefined;
  name?: string | undefined;
}

export const newHelp = `npm run new                       asks a few questions, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               publication date in the library; today if left out
  --name listening-first          file name, which becomes part of the URL; made from the title if left out

It never overwrites a file. Exit codes: 0 written, 1 not written, 2 wrong options.`;

/** What the command was given, or what to print instead. */
export function readNewOptions(args: string[]): NewOptions | { help: string } | { misuse: string } {
  try {
    const text = { type: 'string' } as const;
    const { help, ...given } = parseArgs({
      args,
      options: { help: { type: 'boolean' }, title: text, category: text, date: text, name: text },
    }).values;
    return help ? { help: newHelp } : given;
  } catch {
    return { misuse: `Unknown options: ${args.join(' ')}\n\n${newHelp}` };
  }
}
