// citation-js publishes no types. These cover what we use.
declare module '@citation-js/core' {
  /** Items of CSL-JSON out, in a format that a plugin has added. */
  interface Output {
    format(name: string, items: readonly object[], options?: object): unknown;
  }
  interface Config {
    get(plugin: '@csl'): {
      locales: { add(name: string, xml: string): void };
      /** The engine of a style and a language, which is made once. */
      engine(
        items: readonly object[],
        style: string,
        language: string,
        format: string,
      ): { registry: object; citation: object };
    };
  }
  export const plugins: { output: Output; config: Config };
  /** Reads text in any format that a plugin has added. */
  export class Cite {
    constructor(input: unknown);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
