/** The tour of the library, scene by scene, and how long it is in seconds. */
import { finding } from './finding';
import { reading } from './reading';
import type { Scene } from './scene';

export const scenes: readonly Scene[] = [...finding, ...reading];

export const filmLength = scenes.reduce((sum, { seconds }) => sum + seconds, 0);
