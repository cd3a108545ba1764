/** Decap's media library could add and delete files without a review. Here files go with the entry that uses them. */
import type { DecapCms } from './decap';

/** The back ends that this library can be connected to. */
export const backends = ['github', 'gitlab', 'proxy'] as const;

/** Makes the back ends refuse what would not become a pull request. */
export function refuseDirectChanges(cms: DecapCms): void {
  for (const name of backends) {
    const backend = cms.getBackend(name);
    const init = backend.init.bind(backend);
    backend.init = (...settings) => {
      const made = init(...settings);
      made.persistMedia = () => refuse('Add files where they are used: open the resource and add the file there.');
      made.deleteFiles = () => refuse('Delete files by pull request, because pages may still use them.');
      return made;
    };
  }
}

function refuse(say: string): Promise<never> {
  return Promise.reject(new Error(say));
}
