const parent = process.ppid;

/** Whether npm, which started this, has ended. It runs a script in a shell, and the shell dies of a signal without passing it on. */
export function isLeftAlone(): boolean {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
}
