/** A style sheet that a script brings is its text: `lib/publish/scripts.ts` makes it one. */
declare module '*-answer.css' {
  const text: string;
  export default text;
}
