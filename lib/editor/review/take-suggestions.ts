/** Suggestions that somebody else's run has made, held against what a suggestion can be. */
import { z } from 'zod';
import type { Suggestion } from '../suggestions';

const rule = z
  .array(
    z.strictObject({
      path: z
        .string()
        .max(300)
        .regex(/^content\/\P{Cc}+$/u),
      line: z.int().min(1).max(1_000_000),
      side: z.literal('RIGHT'),
      body: z.string().max(5_000),
    }),
  )
  .max(1_000);

/** In one review nobody reads more. */
const most = 20;

/**
 * The first of the suggestions, where they have the form of ours. The sentence stands as code, so that it calls nobody. Throws
 * where they have another form.
 */
export function takeSuggestions(json: unknown): Suggestion[] {
  return rule
    .parse(json)
    .slice(0, most)
    .flatMap(({ body, ...place }) => {
      const [, say, block] = /^([^\n]+)\n\n((`{3,})suggestion\n[^\n]*\n\3)$/.exec(body) ?? [];
      return say && block ? [{ ...place, body: `\`${say.replaceAll('`', "'")}\`\n\n${block}` }] : [];
    });
}
