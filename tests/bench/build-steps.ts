/** What this site's build says about its steps, so that the report can name the longest. */

export interface BuildStep {
  name: string;
  seconds: number;
}

/** The steps that are done: `  Finishing the site …... done, 1.2 s`. Other generators say nothing of the kind. */
export function readSteps(output: string): BuildStep[] {
  return [...output.matchAll(/^ {2}(\S.*?) …\.* done, ([\d.]+) s$/gm)].map(([, name = '', seconds]) => ({
    name,
    seconds: Number(seconds),
  }));
}

/** The step under way. */
export function currentStep(output: string): string | undefined {
  return [...output.matchAll(/^ {2}(\S.*?) …/gm)].at(-1)?.[1];
}
