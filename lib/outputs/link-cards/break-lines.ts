/** Where the lines of a title end. */

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * The lines of a text, none wider than `most` pixels: as few as can be, and of these the most even. Lines end between words only,
 * so that "anti-racism" stays in one piece. Nothing where a word alone is wider.
 */
export function breakLines(text: string, most: number, measure: Measure): string[] | undefined {
  const words = text.split(' ');
  // For each number of words, the best way found to set so many, by its number of lines and then by its cost.
  const best: Setting[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = words.slice(start, end).join(' ');
      const width = measure(line);
      if (width > most) break;
      const before = best[start];
      // Where the lines together are as long, the squares of their widths are least when all are alike.
      const setting = before && { lines: [...before.lines, line], cost: before.cost + width ** 2 };
      if (setting && isBetter(setting, best[end])) best[end] = setting;
    }
  }
  return best[words.length]?.lines;
}

interface Setting {
  lines: string[];
  cost: number;
}

function isBetter(one: Setting, other: Setting | undefined): boolean {
  if (!other || one.lines.length !== other.lines.length) return !other || one.lines.length < other.lines.length;
  return one.cost < other.cost;
}

/** The text with each word that is wider than `most` in pieces that are not, for a word that no size brings onto a card. */
export function cutWords(
  clustersOf: (text: string) => readonly string[],
  text: string,
  most: number,
  measure: Measure,
): string {
  const words = text.split(' ');
  return words.map((word) => (measure(word) <= most ? word : cut(clustersOf(word), most, measure).join(' '))).join(' ');
}

function cut(clusters: readonly string[], most: number, measure: Measure): string[] {
  const pieces: string[] = [];
  for (const cluster of clusters) {
    const longer = (pieces.at(-1) ?? '') + cluster;
    if (pieces.length > 0 && measure(longer) <= most) pieces[pieces.length - 1] = longer;
    else pieces.push(cluster);
  }
  return pieces;
}
