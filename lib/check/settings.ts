/** The settings of the library: `content/settings.yml`, which editors change. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldsRule } from '../schema/field';
import { settingsFields } from '../schema/settings-fields';
import type { Fault } from './fault';
import { checkFields } from './fields';
import { decode, sayNotText, withPlainLines } from './text';
import { readYamlFields } from './yaml-fields';

export const settingsYaml = 'content/settings.yml';

const rule = fieldsRule(settingsFields);

export type Settings = z.output<typeof rule>;

export interface ReadSettings {
  /** Empty if there is an error. */
  settings: Settings;
  faults: Fault[];
}

/** Reads the file below `root`; undefined without one, which is fine: nothing is set then. */
export function readSettings(root: string): ReadSettings | undefined {
  const path = join(root, settingsYaml);
  // A link instead of a file is reported with the other files.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = decode(readFileSync(path));
  return text === undefined ? { settings: {}, faults: [{ file: settingsYaml, say: sayNotText }] } : parseSettings(text);
}

/** The settings in a text, and everything that is wrong with it. */
export function parseSettings(text: string): ReadSettings {
  const yaml = withPlainLines(text);
  // A file with nothing but comments sets nothing.
  if (/^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:#.*)?$/.test(yaml)) return { settings: {}, faults: [] };
  const { fields, faults } = readYamlFields(settingsYaml, yaml, 1);
  if (!fields) return { settings: {}, faults };
  const wrong = checkFields({ file: settingsYaml, ...fields }, settingsFields);
  return wrong.length > 0 ? { settings: {}, faults: wrong } : { settings: rule.parse(fields.data), faults: [] };
}
