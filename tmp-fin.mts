import { finishSite } from './lib/build/finish-site';
import { outputFiles } from './lib/outputs/output-files';
const files = process.argv[2] === 'all' ? await outputFiles() : (await import('./lib/outputs/place-tables')).placeTableFiles();
console.log(await finishSite('.site', 'out', { files }));
