/** The directive that embeds a statistic in a text: `::statistic{id="unemployment-2022" as="chart"}`, on its own line. */
import type { Nodes, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/** How a statistic can be shown in a text; both by default. */
export const placements = ['sentence', 'chart', 'both'] as const;

export type Placement = (typeof placements)[number];

/** Help for editors. */
export const statisticDirective = {
  name: 'statistic',
  help: 'A statistic from this library: its sentence, its chart or both. Put it on a line of its own.',
} as const;

/** A piece of a text: HTML or a statistic. */
type BodyPart = { html: string } | { statistic: string; as: Placement };

export function isStatisticDirective(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === statisticDirective.name;
}

export function isPlacement(written: unknown): written is Placement {
  return placements.some((known) => known === written);
}

/** The statistics embedded in a text, in order and without duplicates. */
export function statisticsIn(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, (node) => {
    if (isStatisticDirective(node) && node.attributes?.id) ids.add(node.attributes.id);
  });
  return [...ids];
}

/** A remark step: turns each directive into a placeholder, because the statistic is in another file and may change without this one. */
export function keepStatisticDirectives() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!isStatisticDirective(node)) return;
      const { id = '', as } = node.attributes ?? {};
      const dataAs = isPlacement(as) ? as : 'both';
      node.data = { ...node.data, hName: 'div', hProperties: { dataStatistic: id ?? '', dataAs } };
    });
  };
}

/** Split a text at its placeholders. Editors can't write one, because posts can't contain HTML. */
export function bodyParts(html: string): BodyPart[] {
  return html
    .split(/(<div data-statistic="[^"]*" data-as="\w+"><\/div>)/)
    .map((piece): BodyPart => {
      const [, statistic, as] = /^<div data-statistic="([^"]*)" data-as="(\w+)"><\/div>$/.exec(piece) ?? [];
      return statistic !== undefined && isPlacement(as) ? { statistic, as } : { html: piece };
    })
    .filter((part) => 'statistic' in part || part.html.trim() !== '');
}
