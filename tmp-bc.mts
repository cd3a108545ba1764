import { buildContent } from './lib/build/build-content';
console.log(await buildContent(process.cwd()));
