// The package publishes no types. These are of what is used here.
declare module '@adobe/structured-data-validator' {
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    rootType: string;
  }
  export default class Validator {
    /** What each type is called → the things of that type. */
    validate(found: { jsonld: Record<string, object[]> }): Promise<Issue[]>;
  }
}
