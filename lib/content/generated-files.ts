/** Where the content step leaves its results, from the top of the project. */
export const libraryFile = '.contentlayer/library.json';
export const stampFile = '.contentlayer/stamp.json';
export const faultsFile = '.contentlayer/faults.json';
export const synonymsFile = '.contentlayer/synonyms.json';
