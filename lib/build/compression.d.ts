// Only what serve.ts uses: the published types bring all of Express.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface CompressionOptions {
    level?: number;
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  function compression(
    options?: CompressionOptions,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  namespace compression {
    /** Whether the content type of the response is worth compressing. */
    const filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  export default compression;
}
