/** A style sheet that a script brings along, as text: `lib/build/scripts.ts` makes it one. */
declare module 'sheet:*' {
  const text: string;
  export default text;
}

/** A script of its own, loaded when it is imported. */
declare module 'script:suggest' {
  export { suggest } from './suggest';
}
