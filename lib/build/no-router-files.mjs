/**
 * Takes the place of a module of Next (next.config.mjs) that renders each page once more, in eight parts for the router that readers don't
 * get. That was a quarter of the time that rendering took. If an update of Next moves the module, the parts come back and the build fails.
 */
export default () => 'export function collectSegmentData() {}\nexport function collectPrefetchHints() {}\n';
