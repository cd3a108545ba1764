/** The options of our commands. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of this process. With `--help`, or if they are wrong, prints `help` and ends the process. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options, help: string) {
  try {
    if (!process.argv.includes('--help')) return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
  console.log(help);
  process.exit();
}
