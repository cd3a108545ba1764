import { parseArgs } from 'node:util';

/** What was given on the command line. */
export interface NewOptions {
  title?: string | undefined;
  category?: string | undefined;
  date?: string | undefined;
  name?: string | undefined;
}

export const newHelp = `npm run new                       asks for what it needs, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               the day from which readers see it; left out, today
  --name listening-first          the file name, which is its address; left out, made of the title

It never writes over a file. It ends with 0 when the file is written, 1 when it was not, 2 where it was called wrongly.`;

/** What the command was given, or what to say instead. */
export function readNewOptions(args: string[]): NewOptions | { help: string } | { misuse: string } {
  try {
    const text = { type: 'string' } as const;
    const { help, ...given } = parseArgs({
      args,
      options: { help: { type: 'boolean' }, title: text, category: text, date: text, name: text },
    }).values;
    return help ? { help: newHelp } : given;
  } catch {
    return { misuse: `This cannot be understood: ${args.join(' ')}\n\n${newHelp}` };
  }
}
