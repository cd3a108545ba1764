/** A style sheet imported as text by `lib/build/scripts.ts`. */
declare module 'sheet:*' {
  const text: string;
  export default text;
}

/** A separate script, loaded on import. */
declare module 'script:suggest' {
  export { suggest } from './suggest';
}

declare module 'script:finder' {}

declare module 'script:full-text' {
  export { openFullText } from '../../lib/search/full-text';
}
