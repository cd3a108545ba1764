/** Settings for people who write in Visual Studio Code: the fields are checked while they type. */
import { contentFolders } from '../schema/kinds';

/** The file with the JSON Schema for a folder. */
export function schemaFile(name: string): string {
  return `.vscode/fields/${name}.json`;
}

/**
 * For the extension remark, which is the one that reads a JSON Schema for the fields at the top of a Markdown file, by way of
 * remark-lint-frontmatter-schema. The YAML extension does not: https://github.com/redhat-developer/vscode-yaml/issues/207
 */
export function remarkConfig(): unknown {
  const schemas = Object.fromEntries(
    contentFolders.map((folder) => [`./${schemaFile(folder)}`, [`./content/${folder}/*.md`]]),
  );
  return { plugins: ['remark-frontmatter', ['remark-lint-frontmatter-schema', { schemas }]] };
}

export const workspaceSettings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'remark.requireConfig': true,
  'yaml.schemas': {
    [`./${schemaFile('words')}`]: 'content/words.yml',
    [`./${schemaFile('settings')}`]: 'content/settings.yml',
  },
  // Two blanks at the end of a line begin a new line in Markdown.
  '[markdown]': { 'files.trimTrailingWhitespace': false, 'editor.wordWrap': 'on' },
};

/** The extensions that use these files, and the one that keeps the form of the code. */
export const extensions = {
  recommendations: ['unifiedjs.vscode-remark', 'redhat.vscode-yaml', 'biomejs.biome'],
};
