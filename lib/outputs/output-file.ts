/** A file that is written beside the pages. */
export interface OutputFile {
  /** Its path in the site, such as `feeds/all.atom`. */
  name: string;
  readonly text: string;
}

/** The file at a URL. Its text is made when it is written: with ten thousand resources, all of them would fill the memory. */
export function fileAt(url: string, write: () => string): OutputFile {
  return {
    name: url.slice(1),
    get text() {
      return write();
    },
  };
}

/** A value as a JSON file. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
